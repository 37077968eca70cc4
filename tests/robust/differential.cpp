// Every short cut is held against the rule that it stands for: the pages and the lines of the samples and of the format's
// examples, mixed, cut and glued, give the same JSON, passages and notes with short cuts and without. NEWSPAGE_PAGES says how many pages.

#include "differential.hpp"

#include "../support/examples.hpp"
#include "../support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::size_t pages_to_try()
{
    auto const number = std::getenv("NEWSPAGE_PAGES");
    return number ? std::strtoull(number, nullptr, 10) : 10'000;
}

/// Makes pages by chance, the same in each run.
class page_maker
{
public:
    page_maker()
    {
        for (auto const& file : support::pages())
            add(support::read(file));
        for (auto const& file : support::files("tests/format", ".md"))
            for (auto const& block : support::fenced_blocks(support::read(file)))
                if (is_page(block))
                    add(page_of(block));
    }

    std::string page()
    {
        auto text = below(2) == 0 ? pages_[below(pages_.size())] : mixed();
        for (auto count = below(4); count != 0; --count)
            mutate(text);
        return text;
    }

private:
    void add(std::string const& page)
    {
        pages_.push_back(page);
        std::istringstream in(page);
        for (std::string line; std::getline(in, line);)
            if (!line.empty())
                lines_.push_back(line);
    }
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

    std::string mixed()
    {
        std::string text;
        for (auto count = 1 + below(14); count != 0; --count)
            text += lines_[below(lines_.size())] + '\n';
        return text;
    }
    /// Takes a piece away, puts one in, or ends a line.
    void mutate(std::string& text)
    {
        if (text.empty())
            return;
        auto const at = below(text.size());
        static constexpr std::string_view pieces[] = {
            "|",         " | ",       "(",          ")",        "[",       "]",
            ":",         "：",        " ",          "\n",       ".",       ", ",
            "By ",       "Updated: ", "2022-07-29", "Source: ", "/",       "·",
            "Photo by ", "Print ",    "Xinhua",     "A",        "\t",      "  ",
            "Stand: ",   "Quelle: ",  "ANP",        "Drucken ", "Leser: ", "Dolmetscher: "};
        switch (below(4)) {
        case 0: text.erase(at, 1 + below(8)); break;
        case 1: text.insert(at, pieces[below(std::size(pieces))]); break;
        case 2: text.insert(at, lines_[below(lines_.size())]); break;
        default: text[at] = '\n'; break;
        }
    }

    std::mt19937_64 random_{20221129};
    std::vector<std::string> pages_;
    std::vector<std::string> lines_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(differential)

BOOST_AUTO_TEST_CASE(short_cuts_decide_nothing)
{
    page_maker maker;
    int differences = 0;
    for (auto left = pages_to_try(); left != 0 && differences != 5; --left) {
        auto const page = maker.page();
        bool const own_words = left % 3 == 0;
        auto const fast = with_short_cuts(page, own_words);
        auto const slow = without_short_cuts(page, own_words);
        differences += fast != slow;
        BOOST_TEST(fast == slow, "page:\n" << page << "\nwith short cuts:\n" << fast << "\nwithout:\n" << slow);
    }
}

BOOST_AUTO_TEST_SUITE_END()
