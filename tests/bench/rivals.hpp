// What a user would write or pick instead, for the simple form of a page. Each reads the same fields; a hash of them
// all shows it.
#ifndef NEWSPAGE_TESTS_BENCH_RIVALS_HPP
#define NEWSPAGE_TESTS_BENCH_RIVALS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// A page in the simple form. A block has a file where it is a figure.
struct SimplePage
{
    struct Block
    {
        std::string_view file, text, credit;
    };
    std::vector<std::string_view> breadcrumb;
    std::string_view title, source;
    unsigned year = 0, month = 0, day = 0;
    std::vector<Block> blocks;

    void clear()
    {
        breadcrumb.clear();
        blocks.clear();
    }
};

/// Each returns false for a page that it does not understand.
bool read_by_hand(std::string_view text, SimplePage& page);
bool read_with_x3_tutorial(std::string_view text, SimplePage& page);
bool read_with_pegtl(std::string_view text, SimplePage& page);
bool read_with_re2(std::string_view text, SimplePage& page);
bool read_with_std_regex(std::string_view text, SimplePage& page);

/// 1 to 12, or 0.
inline unsigned month_of(std::string_view name)
{
    constexpr std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
    for (unsigned i = 0; i != 12; ++i)
        if (names[i] == name)
            return i + 1;
    return 0;
}

inline unsigned number_of(std::string_view digits)
{
    unsigned value = 0;
    for (char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

/// FNV-1a over all fields, each with an end of its own.
class field_hash
{
public:
    void add(std::string_view text)
    {
        for (char c : text)
            add_byte(static_cast<unsigned char>(c));
        add_byte(0xFF);
    }
    void add(unsigned number) { add(std::string_view(std::to_string(number))); }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    void add_byte(unsigned char c) { value_ = (value_ ^ c) * 0x100000001B3u; }
    std::uint64_t value_ = 0xCBF29CE484222325u;
};

inline std::uint64_t hash_of(SimplePage const& page)
{
    field_hash hash;
    for (auto crumb : page.breadcrumb)
        hash.add(crumb);
    hash.add(page.title);
    hash.add(page.source);
    hash.add(page.year), hash.add(page.month), hash.add(page.day);
    for (auto const& block : page.blocks)
        hash.add(block.file), hash.add(block.text), hash.add(block.credit);
    return hash.value();
}

} // namespace bench

#endif
