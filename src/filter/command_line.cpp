#include "command_line.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace filter {
namespace {

bool has_name(HelpRow const& row, std::string_view name)
{
    auto const names = ", " + row.names + ',';
    return names.find(", " + std::string(name) + ',') != names.npos;
}

/// Its long name.
std::string_view long_name(HelpRow const& row) { return std::string_view(row.names).substr(row.names.rfind(' ') + 1); }

bool may_repeat(HelpRow const& row) { return row.value.empty() || row.value == "GLOB"; }

/// Edits that make one of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0u);
    for (std::size_t i = 0; i != a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j != b.size(); ++j)
            diagonal =
                std::exchange(row[j + 1], std::min({row[j + 1] + 1, row[j] + 1, diagonal + std::size_t(a[i] != b[j])}));
    }
    return row.back();
}

class check
{
public:
    check(std::span<char* const> arguments, std::vector<HelpRow> const& options) : rest_(arguments), options_(options)
    {
    }

    std::string run()
    {
        std::string mistake;
        while (mistake.empty() && !rest_.empty()) {
            std::string_view const argument = rest_.front();
            rest_ = rest_.subspan(1);
            if (argument == "--")
                break;
            if (argument.starts_with("--"))
                mistake = long_option(argument);
            else if (argument.size() > 1 && argument[0] == '-' && !(argument[1] >= '0' && argument[1] <= '9'))
                mistake = short_options(argument.substr(1));
        }
        return mistake;
    }

private:
    HelpRow const* find(std::string_view name) const
    {
        auto const at =
            std::find_if(options_.begin(), options_.end(), [&](auto const& row) { return has_name(row, name); });
        return at == options_.end() ? nullptr : &*at;
    }

    std::string long_option(std::string_view argument)
    {
        auto const equals = argument.find('=');
        auto const name = argument.substr(0, equals);
        auto const row = find(name);
        if (!row)
            return unknown(name);
        if (equals != argument.npos && row->value.empty())
            return std::string(name) + ": takes no value; write it without `" + std::string(argument.substr(equals)) +
                   '`';
        if (equals + 1 == argument.size())
            return needs_value(*row, name);
        return take(*row, name, equals != argument.npos);
    }

    std::string short_options(std::string_view letters)
    {
        for (std::size_t i = 0; i != letters.size(); ++i) {
            auto const name = std::string("-") + letters[i];
            auto const row = find(name);
            if (!row)
                return unknown(name);
            if (auto mistake = take(*row, name, i + 1 != letters.size()); !mistake.empty())
                return mistake;
            if (!row->value.empty())
                break;
        }
        return {};
    }

    std::string take(HelpRow const& row, std::string_view name, bool has_value)
    {
        if (!seen_.insert(&row).second && !may_repeat(row))
            return std::string(long_name(row)) + ": is given twice; give it once";
        if (row.value.empty() || has_value)
            return {};
        std::string_view const value = rest_.empty() ? std::string_view() : rest_.front();
        auto const is_number = value.size() > 1 && value[1] >= '0' && value[1] <= '9';
        if (rest_.empty() || (value.size() > 1 && value[0] == '-' && !is_number))
            return needs_value(row, name);
        rest_ = rest_.subspan(1);
        return {};
    }

    static std::string needs_value(HelpRow const& row, std::string_view name)
    {
        return std::string(name) + ": needs a value; write " + std::string(long_name(row)) + '=' + row.value;
    }

    std::string unknown(std::string_view name) const
    {
        std::string_view nearest;
        std::size_t least = 3;
        for (auto const& row : options_)
            if (auto const edits = distance(name, long_name(row)); name.size() > 3 && edits < least) {
                least = edits;
                nearest = long_name(row);
            }
        auto out = std::string(name) + ": is not an option of newspage";
        return nearest.empty() ? out + "; write ./" + std::string(name) + " for a file of that name"
                               : out + "; did you mean " + std::string(nearest) + '?';
    }

    std::span<char* const> rest_;
    std::vector<HelpRow> const& options_;
    std::set<HelpRow const*> seen_;
};

} // namespace

std::string mistake_in(std::span<char* const> arguments, std::vector<HelpRow> const& options)
{
    return check(arguments, options).run();
}

} // namespace filter
