#ifndef NEWSPAGE_IMPL_WRITE_IPP
#define NEWSPAGE_IMPL_WRITE_IPP

#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/credit_line.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/stamp.hpp>
#include <newspage/model/difference.hpp>
#include <newspage/parse.hpp>
#include <newspage/to_json.hpp>
#include <newspage/write.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// Where the fields of the source are, and how many boilerplate lines there are above the title.
struct page_form
{
    bool source_line; ///< else in sign-offs at the end
    std::size_t lines_above;
    bool before_breadcrumb; ///< the lines above are before the breadcrumb, else between it and the title
    bool title_again;       ///< the line after those above is the title again, as an image's alternative text
};

class page_writer
{
public:
    page_writer(Article const& article, page_form form) : article_(article), form_(form) {}

    std::string write()
    {
        bool const stamped = form_.lines_above != 0 && is_stamp(article_.boilerplate[0]);
        auto const before = form_.before_breadcrumb ? form_.lines_above : std::size_t{stamped};
        boilerplate(0, before);
        line(joined(article_.breadcrumb, "> ") + (article_.breadcrumb.size() == 1 ? ">" : ""));
        boilerplate(before, form_.lines_above);
        if (article_.title)
            line(*article_.title);
        auto const at_front = form_.lines_above + form_.title_again;
        boilerplate(form_.lines_above, at_front);
        if (form_.source_line)
            line(source_line());
        body();
        if (article_.page)
            line(page_numbers(*article_.page));
        if (!form_.source_line)
            sign_off();
        if (!article_.editors.empty())
            line("Editor: " + joined(article_.editors, ", "));
        for (auto const& contributor : article_.contributors)
            line(std::string(label(contributor.role)) + ": " + contributor.name);
        boilerplate(at_front, article_.boilerplate.size());
        return std::move(page_);
    }

private:
    void line(std::string_view text)
    {
        if (text.empty())
            return;
        page_ += page_.empty() ? "" : "\n";
        page_.append(text) += '\n';
    }

    void boilerplate(std::size_t first, std::size_t last)
    {
        for (; first != last; ++first)
            line(article_.boilerplate[first]);
    }

    /// An extractor's stamp is one only as the page's first line.
    static bool is_stamp(std::string_view text)
    {
        return spirit::matches(grammar::stamp, text, grammar::default_context());
    }

    static std::string joined(std::vector<std::string> const& parts, std::string_view separator)
    {
        std::string out;
        for (auto const& part : parts) {
            out += out.empty() ? "" : separator;
            out += part;
        }
        return out;
    }

    /// A byline for each run of authors with the same place.
    std::string bylines() const
    {
        std::string out;
        for (std::size_t i = 0; i != article_.authors.size(); ++i) {
            auto const& author = article_.authors[i];
            bool const first = i == 0 || article_.authors[i - 1].place != author.place;
            bool const last = i + 1 == article_.authors.size() || article_.authors[i + 1].place != author.place;
            out += !first ? ", " : out.empty() ? "By " : "| By ";
            out += author.name;
            if (last && author.place)
                out += " in " + *author.place;
        }
        return out;
    }

    std::string outlet() const
    {
        if (!article_.source)
            return {};
        auto const& source = *article_.source;
        if (spirit::matches(grammar::host_name, source, grammar::default_context()))
            return source;
        // A name in parentheses has at most 60 code points.
        return at_most(60, source) ? '(' + source + ')' : "Source: " + source;
    }

    std::string source_line() const
    {
        std::string out = bylines();
        auto add = [&out](std::string const& field) {
            if (!field.empty())
                out += (out.empty() ? "" : "| ") + field;
        };
        add(outlet());
        if (article_.published)
            add("Published: " + date(*article_.published));
        if (article_.updated)
            add("Updated: " + date(*article_.updated));
        return out;
    }

    void sign_off()
    {
        if (!article_.authors.empty())
            line(bylines() + " (" + article_.source.value_or("") + ")");
        else if (article_.source)
            line("Source: " + *article_.source);
    }

    static std::string date(Timestamp const& timestamp)
    {
        if (timestamp.precision == Precision::day) {
            auto const month = std::find_if(std::begin(words::months), std::end(words::months),
                                            [&](auto const& entry) { return entry.value == timestamp.day.month(); });
            return std::string(month->word) + ' ' + std::to_string(static_cast<unsigned>(timestamp.day.day())) + ", " +
                   std::to_string(static_cast<int>(timestamp.day.year()));
        }
        auto out = to_string(timestamp);
        out[out.find('T')] = ' ';
        return out;
    }

    /// A label that counts wherever it is: `Presenter` does not.
    static std::string_view label(ContributorRole role)
    {
        static constexpr std::string_view labels[] = {"Translator", "Photographer", "Videographer",
                                                      "Compiler",   "Narrator",     "Proofreader"};
        static_assert(std::size(labels) == words_of<ContributorRole>.size());
        return labels[static_cast<std::size_t>(role)];
    }

    static std::string page_numbers(PageNumbers const& page)
    {
        std::string numbers;
        for (unsigned i = 1; i <= std::min(page.last, 9u); ++i)
            numbers += (i == 1 ? "" : " ") + std::to_string(i);
        if (page.last > 9)
            numbers += " ... " + std::to_string(page.last);
        if (!page.current)
            return page.last == 1 ? "< 1 >" : numbers;
        return *page.current == 1 ? numbers + " >" : "< " + numbers;
    }

    void body()
    {
        bool first = true;
        for (auto const& block : article_.body) {
            auto const paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && std::exchange(first, false) && article_.dateline)
                line(article_.dateline->text + " -- " + paragraph->text);
            else
                std::visit([this](auto const& part) { this->write(part); }, block);
        }
    }

    void write(Paragraph const& part) { line(part.text); }
    void write(Heading const& part) { line(part.text); }
    void write(Figure const& part) { picture(part); }
    void write(Video const& part) { picture(part); }

    template <class Picture>
    void picture(Picture const& part)
    {
        if (part.file)
            line(*part.file);
        std::string text = part.caption.value_or("");
        if (part.credit)
            text += (text.empty() ? "" : " ") + credit(part.credit->text);
        line(text);
    }
    /// In brackets, unless it is a credit without them only.
    static std::string credit(std::string const& text)
    {
        auto bracketed = '[' + text + ']';
        return spirit::matches(grammar::credit, bracketed, grammar::default_context()) ? bracketed : text;
    }

    Article const& article_;
    page_form form_;
    std::string page_;
};

/// The boilerplate lines before the first that can only be at the page's end.
[[nodiscard]] inline std::size_t lines_above(Article const& article)
{
    std::size_t count = 0;
    for (auto const& line : article.boilerplate) {
        if (line.empty() || line.starts_with("- ") || grammar::is_footer_opener(line, grammar::default_context()))
            break;
        ++count;
    }
    return count;
}

/// The first boilerplate line that is the title, or their number.
[[nodiscard]] inline std::size_t title_again(Article const& article)
{
    auto const& lines = article.boilerplate;
    return static_cast<std::size_t>(std::find(lines.begin(), lines.end(), article.title) - lines.begin());
}

/// Whether the day exists, there is a time exactly where the precision says so, and an offset only with a time.
[[nodiscard]] inline bool is_sound(Timestamp const& timestamp)
{
    return timestamp.day.ok() && timestamp.time.has_value() == (timestamp.precision != Precision::day) &&
           (!timestamp.time || (timestamp.time->count() >= 0 && timestamp.time->count() < 86400)) &&
           (!timestamp.offset || (timestamp.time && std::chrono::abs(*timestamp.offset) <= std::chrono::hours(14)));
}

} // namespace detail

NEWSPAGE_INLINE result<std::string, unwritable> write(Article const& article)
{
    if (article.published && !detail::is_sound(*article.published))
        return failure(unwritable{"published"});
    if (article.updated && !detail::is_sound(*article.updated))
        return failure(unwritable{"updated"});

    bool const source_line = article.published || article.updated;
    auto const above = detail::lines_above(article);
    std::string first_difference;
    auto const title = detail::title_again(article);
    for (auto form : {detail::page_form{source_line, above, false, false},
                      {source_line, 0, false, false},
                      {source_line, above, true, false},
                      {source_line, title, false, title != article.boilerplate.size()}}) {
        auto page = detail::page_writer(article, form).write();
        auto const back = parse(page);
        auto const different = back ? difference(article, *back) : std::string("article");
        if (different.empty())
            return page;
        if (first_difference.empty())
            first_difference = different;
    }
    // A boilerplate line that reads as something else differs first where it went.
    if (!article.boilerplate.empty()) {
        auto bare = article;
        bare.boilerplate.clear();
        if (write(bare))
            return failure(unwritable{"boilerplate"});
    }
    return failure(unwritable{first_difference});
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
