#include "counts.hpp"

#include <newspage/model/members.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace filter {

namespace {

/// The kinds of block that are in \a body, then the members that its pictures have.
template <class Use>
void for_each_field_of_body(newspage::view_list<newspage::BlockView> const& body, Use use)
{
    constexpr auto kind_count = std::variant_size_v<newspage::BlockView>;
    constexpr auto part_count =
        std::tuple_size_v<std::remove_cvref_t<decltype(newspage::members<newspage::FigureView>)>>;
    std::array<bool, kind_count> kinds{};
    std::array<bool, part_count> parts{};
    for (auto const& block : body) {
        kinds[block.index()] = true;
        std::visit(
            [&parts](auto const& each) {
                if constexpr (requires { each.credit; }) {
                    auto part = parts.begin();
                    newspage::for_each_member(
                        each, [&](std::string_view, auto const& value) { *part++ |= newspage::is_filled(value); });
                }
            },
            block);
    }
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (use(newspage::block_type<std::variant_alternative_t<I, newspage::BlockView>>, kinds[I]), ...);
    }
    (std::make_index_sequence<kind_count>());
    auto part = parts.begin();
    newspage::for_each_member(newspage::FigureView{}, [&](std::string_view name, auto const&) { use(name, *part++); });
}

/// Calls `use(name, whether the article has it)` for each member; in the place of `body` for what is in it.
template <class Use>
void for_each_field(newspage::ArticleView const& article, Use use)
{
    newspage::for_each_member(article, [&](std::string_view name, auto const& value) {
        if constexpr (std::is_same_v<decltype(value), newspage::view_list<newspage::BlockView> const&>)
            for_each_field_of_body(value, use);
        else
            use(name, newspage::is_filled(value));
    });
}

} // namespace

counts::counts()
{
    for_each_field(newspage::ArticleView(), [this](std::string_view name, bool) { fields_.push_back({name, 0}); });
}

void counts::add(Kinds& kinds, std::string_view what, std::string const& place, std::uint64_t count)
{
    auto const at = kinds.find(what);
    if (at == kinds.end())
        kinds.emplace(what, Kind{count, place});
    else
        at->second.count += count;
}

void counts::add_article(newspage::ArticleView const& article, std::vector<std::string_view>& notes,
                         std::string const& place)
{
    ++articles_;
    without_notes_ += notes.empty();
    std::sort(notes.begin(), notes.end());
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    for (auto const note : notes)
        add(note_kinds_, note, place);

    auto field = fields_.begin();
    for_each_field(article, [&](std::string_view, bool has) { (field++)->count += has; });
}

void counts::add_skipped(std::string_view what, std::uint64_t count)
{
    auto const at = skipped_.find(what);
    if (at == skipped_.end())
        skipped_.emplace(what, count);
    else
        at->second += count;
}

void counts::add_file_without_pages(std::string message)
{
    ++files_without_pages_;
    add_message(std::move(message));
}

void counts::add(counts&& later)
{
    articles_ += later.articles_;
    without_notes_ += later.without_notes_;
    rejected_ += later.rejected_;
    unreadable_ += later.unreadable_;
    files_without_pages_ += later.files_without_pages_;
    for (std::size_t i = 0; i != fields_.size(); ++i)
        fields_[i].count += later.fields_[i].count;
    for (auto const& [kinds, more] :
         {std::pair(&note_kinds_, &later.note_kinds_), std::pair(&rejected_kinds_, &later.rejected_kinds_),
          std::pair(&unreadable_kinds_, &later.unreadable_kinds_)})
        for (auto const& [what, kind] : *more)
            add(*kinds, what, kind.first, kind.count);
    for (auto const& [what, count] : later.skipped_)
        add_skipped(what, count);
    std::move(later.messages_.begin(), later.messages_.end(), std::back_inserter(messages_));
}

} // namespace filter
