#include "corpus.hpp"

#include <cstdint>
#include <string_view>

namespace bench {
namespace {

/// splitmix64: unlike the distributions of <random>, the same everywhere.
class numbers
{
public:
    std::size_t below(std::size_t end)
    {
        state_ += 0x9E3779B97F4A7C15u;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return static_cast<std::size_t>((z ^ (z >> 31)) % end);
    }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class T, std::size_t N>
    T const& among(T const (&list)[N])
    {
        return list[below(N)];
    }

private:
    std::uint64_t state_ = 42;
};

constexpr std::string_view words[] = {
    "port",        "ships",    "harvest",     "museum",     "students",    "festival",      "railway",  "the",
    "of",          "in",       "and",         "with",       "a",           "city",          "province", "visitors",
    "traditional", "ceramics", "cooperation", "exhibition", "opened",      "held",          "said",     "more",
    "than",        "local",    "villagers",   "economic",   "development", "international", "its",      "on",
    "at",          "during",   "new",         "production", "province's",  "high-tech",     "tea"};
constexpr std::string_view nouns[] = {"Zibo",  "Jinan",  "Weihai",  "Shandong", "Yantai",
                                      "Linzi", "Boshan", "Qingdao", "Rizhao",   "Weifang"};
constexpr std::string_view people[] = {"Li Wei",      "Guo Jing",      "Chen Min", "Wang Xiaolin",
                                       "Zhao Ruixue", "Ju Chuanjiang", "Zhang Tao"};
constexpr std::string_view outlets[] = {"China Daily",       "Xinhua", "Dazhong Daily", "zibo.gov.cn",
                                        "chinadaily.com.cn", "VCG"};
constexpr std::string_view hosts[] = {"zibo.gov.cn", "chinadaily.com.cn", "weihai.gov.cn", "jinan.gov.cn"};
constexpr std::string_view sections[] = {"News",     "Intl Exchanges", "What is On", "Photos",
                                         "Business", "Culture",        "Travel",     "Top Stories"};
constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};

class page_maker
{
public:
    std::string simple(std::size_t size)
    {
        std::string page = way();
        end(page, 2);
        page += phrase(6 + n_.below(6));
        end(page, 2);
        page.append(n_.among(hosts)) += "| Updated: " + date();
        end(page, 2);
        bool first = true;
        while (page.size() < size || first) {
            if (!first && n_.one_in(6)) {
                page += file("jpg");
                end(page, 2);
                page += sentence() + " [" + credit() + "]";
            } else {
                page += paragraph();
            }
            end(page, 2);
            first = false;
        }
        return page;
    }

    std::string any(std::size_t size)
    {
        std::size_t const ends = 1 + n_.below(2);
        std::string page;
        if (n_.one_in(8))
            end(page += "Site Search Advanced", ends);
        if (!n_.one_in(12))
            end(page += n_.one_in(6) ? "You are here: " + way() : way(), ends);
        if (n_.one_in(20))
            end(page += "Print Mail Large Medium Small 0", ends);
        end(page += phrase(6 + n_.below(8)), ends);
        source_block(page, ends);
        bool first = true;
        while (page.size() < size || first) {
            block(page, ends, first);
            first = false;
        }
        closing(page, ends);
        return page;
    }

private:
    static void end(std::string& page, std::size_t ends) { page.append(ends, '\n'); }

    std::string word() { return std::string(n_.among(words)); }
    std::string phrase(std::size_t count)
    {
        std::string out(n_.among(nouns));
        for (std::size_t i = 1; i < count; ++i)
            (out += ' ') += n_.one_in(9) ? std::string(n_.among(nouns)) : word();
        return out;
    }
    std::string sentence()
    {
        auto out = phrase(8 + n_.below(20));
        if (n_.one_in(5))
            out += ", according to " + std::string(n_.among(people)) + ", " + word();
        if (n_.one_in(12))
            out += " \u2013 " + word() + " \u201C" + word() + "\u201D";
        return out + '.';
    }
    std::string paragraph()
    {
        auto out = sentence();
        for (auto more = n_.below(3); more != 0; --more)
            (out += ' ') += sentence();
        return out;
    }
    std::string way()
    {
        std::string out = "Home> " + std::string(n_.among(sections));
        if (n_.one_in(2))
            out += ">" + std::string(n_.among(sections));
        return out;
    }
    std::string date()
    {
        return std::string(n_.among(months)) + ' ' + std::to_string(1 + n_.below(28)) + ", " +
               std::to_string(2005 + n_.below(20));
    }
    std::string any_date()
    {
        auto two = [this](std::size_t from, std::size_t count) {
            auto const text = std::to_string(from + n_.below(count));
            return text.size() == 1 ? '0' + text : text;
        };
        switch (n_.below(5)) {
        case 0: return two(2005, 20) + '-' + two(1, 12) + '-' + two(1, 28);
        case 1: return two(2005, 20) + '-' + two(1, 12) + '-' + two(1, 28) + ' ' + two(0, 24) + ':' + two(0, 60);
        case 2:
            return two(2005, 20) + "\u5E74" + std::to_string(1 + n_.below(12)) + "\u6708" +
                   std::to_string(1 + n_.below(28)) + "\u65E5";
        default: return date();
        }
    }
    std::string file(std::string_view extension)
    {
        return word() + ", " + word() + std::to_string(n_.below(100)) + '.' + std::string(extension);
    }
    std::string credit()
    {
        switch (n_.below(4)) {
        case 0: return "Photo provided to " + std::string(n_.among(outlets));
        case 1: return "Photo/" + std::string(n_.among(outlets));
        default: return "Photo by " + std::string(n_.among(people)) + '/' + std::string(n_.among(outlets));
        }
    }
    void source_block(std::string& page, std::size_t ends)
    {
        auto const byline = "By " + std::string(n_.among(people)) +
                            (n_.one_in(3) ? " and " + std::string(n_.among(people)) : "") +
                            (n_.one_in(4) ? " in " + std::string(n_.among(nouns)) : "");
        switch (n_.below(8)) {
        case 0: page += byline + "| " + std::string(n_.among(hosts)) + "| Updated: " + any_date(); break;
        case 1: page += "(" + std::string(n_.among(outlets)) + ") Updated: " + any_date(); break;
        case 2:
            page += byline + " (" + std::string(n_.among(outlets)) + ")", end(page, ends),
                page += "Updated: " + any_date();
            break;
        case 3:
            page += "Source: " + std::string(n_.among(outlets)) + " | Published: " + any_date() +
                    " | Updated: " + any_date();
            break;
        case 4: page += any_date() + " " + std::string(n_.among(hosts)); break;
        default: page += std::string(n_.among(hosts)) + "| Updated: " + any_date(); break;
        }
        end(page, ends);
    }
    void block(std::string& page, std::size_t ends, bool first)
    {
        auto const kind = first ? 9 : n_.below(20);
        if (kind == 0) {
            end(page += phrase(3 + n_.below(5)), ends);
            page += paragraph();
        } else if (kind == 1) {
            end(page += file("mp4"), ends);
            page += sentence() + " [Video by " + std::string(n_.among(people)) + "]";
        } else if (kind == 2) {
            end(page += file("png"), ends);
            end(page += sentence(), ends);
            page += "[" + credit() + "]";
        } else if (kind == 3) {
            page += file("JPG") + sentence();
        } else if (kind < 6) {
            end(page += file("jpg"), ends);
            page += sentence() + (n_.one_in(4) ? " (" + credit() + ")" : " [" + credit() + "]");
        } else if (kind == 6) {
            page += "\u201C" + paragraph() + "\u201D";
        } else {
            page += paragraph();
        }
        end(page, ends);
    }
    void closing(std::string& page, std::size_t ends)
    {
        if (n_.one_in(10))
            end(page += "1 2 3 Next   >>", ends);
        if (n_.one_in(6))
            end(page += "(Editor: " + std::string(n_.among(people)) + ")", ends);
        if (n_.one_in(8))
            end(page += "Source: " + std::string(n_.among(outlets)), ends);
        if (n_.one_in(3)) {
            end(page += "Related Stories", ends);
            for (auto more = 1 + n_.below(4); more != 0; --more)
                end(page += phrase(7), ends);
        }
        if (n_.one_in(2))
            end(page += "Copyright \u00A9 " + std::string(n_.among(hosts)) + ". All rights reserved.", ends);
    }

    numbers n_;

    friend std::size_t size_of_next(page_maker& maker) { return 400 + maker.n_.below(20) * maker.n_.below(50) * 20; }
};

template <class Make>
std::vector<std::string> pages(std::size_t bytes, Make make)
{
    page_maker maker;
    std::vector<std::string> out;
    for (std::size_t sum = 0; sum < bytes; sum += out.back().size())
        out.push_back((maker.*make)(size_of_next(maker)));
    return out;
}

} // namespace

std::vector<std::string> pages_in_all_forms(std::size_t bytes) { return pages(bytes, &page_maker::any); }
std::vector<std::string> pages_in_simple_form(std::size_t bytes) { return pages(bytes, &page_maker::simple); }
std::string page_of_size(std::size_t bytes) { return page_maker().simple(bytes); }

} // namespace bench
