#define NEWSPAGE_SOURCE
#include <newspage/c.h>

#include <newspage/parse.hpp>
#include <newspage/to_json.hpp>
#include <newspage/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

struct newspage_parser
{
    newspage::parse_options options;
    newspage::parser reader;
    /// The options of the reader are older ones.
    bool changed = false;
    std::string json;
    std::string notes;
};

namespace {

newspage_status parse(newspage_parser& parser, std::string_view page)
{
    if (parser.changed) {
        parser.reader = newspage::parser(parser.options);
        parser.changed = false;
    }
    bool const accepted = parser.reader.read(page);
    newspage::append_json(parser.notes, parser.reader.notes(), page);
    if (accepted)
        newspage::append_json(parser.json, parser.reader.article());
    else
        parser.json = newspage::to_json(parser.reader.error(), page);
    return accepted ? NEWSPAGE_STATUS_OK : NEWSPAGE_STATUS_REJECTED;
}

bool set_flag(bool& flag, std::size_t value) noexcept
{
    if (value > 1)
        return false;
    flag = value == 1;
    return true;
}

bool set_dates(newspage::date_order& dates, std::size_t value) noexcept
{
    if (value > NEWSPAGE_NUMERIC_DATES_MONTH_FIRST)
        return false;
    dates = static_cast<newspage::date_order>(value);
    return true;
}

bool set_limit(std::size_t& limit, std::size_t value) noexcept
{
    limit = value;
    return true;
}

bool set(newspage::parse_options& options, int option, std::size_t value) noexcept
{
    switch (option) {
    case NEWSPAGE_OPTION_STRICT: return set_flag(options.strict, value);
    case NEWSPAGE_OPTION_REQUIRE_MARK: return set_flag(options.require_mark, value);
    case NEWSPAGE_OPTION_CHECK_UTF8: return set_flag(options.check_utf8, value);
    case NEWSPAGE_OPTION_NUMERIC_DATES: return set_dates(options.numeric_dates, value);
    case NEWSPAGE_OPTION_MAX_BYTES: return set_limit(options.max_bytes, value);
    case NEWSPAGE_OPTION_MAX_LINE: return set_limit(options.max_line, value);
    case NEWSPAGE_OPTION_MAX_BLOCKS: return set_limit(options.max_blocks, value);
    }
    return false;
}

char const* text_of(std::string const* text, std::size_t* size) noexcept
{
    if (size)
        *size = text ? text->size() : 0;
    return text ? text->c_str() : "";
}

} // namespace

char const* newspage_version(void) { return NEWSPAGE_VERSION_STRING; }

newspage_parser* newspage_parser_new(void)
{
    try {
        return new newspage_parser();
    } catch (...) {
        return nullptr;
    }
}

void newspage_parser_free(newspage_parser* parser) { delete parser; }

newspage_status newspage_parser_set(newspage_parser* parser, int option, std::size_t value)
{
    if (!parser || !set(parser->options, option, value))
        return NEWSPAGE_STATUS_INVALID_ARGUMENT;
    parser->changed = true;
    return NEWSPAGE_STATUS_OK;
}

newspage_status newspage_parse(newspage_parser* parser, char const* page, std::size_t size)
{
    if (!parser)
        return NEWSPAGE_STATUS_INVALID_ARGUMENT;
    parser->json.clear();
    parser->notes.clear();
    if (!page && size != 0)
        return NEWSPAGE_STATUS_INVALID_ARGUMENT;
    try {
        return parse(*parser, {page, size});
    } catch (...) {
        // The library throws where memory runs out, and nowhere else.
        parser->json.clear();
        parser->notes.clear();
        return NEWSPAGE_STATUS_OUT_OF_MEMORY;
    }
}

char const* newspage_json(newspage_parser const* parser, std::size_t* size)
{
    return text_of(parser ? &parser->json : nullptr, size);
}

char const* newspage_notes(newspage_parser const* parser, std::size_t* size)
{
    return text_of(parser ? &parser->notes : nullptr, size);
}
