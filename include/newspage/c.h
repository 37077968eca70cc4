/**
 * \file
 * The C interface (C99): the text of a page in, JSON out.
 *
 * It is part of the compiled form: link `newspage::compiled`, or `pkg-config --libs newspage-compiled`. Other languages
 * load the shared library and need no header.
 *
 * Text is UTF-8, given as bytes with a length. No function throws, aborts or prints; running out of memory is a status.
 *
 * Threads: any number of parsers may be used at once, each by one thread at a time.
 */
#ifndef NEWSPAGE_C_H
#define NEWSPAGE_C_H

#include <stddef.h>

#if defined(_WIN32) && defined(NEWSPAGE_SHARED) && defined(NEWSPAGE_SOURCE)
#define NEWSPAGE_C_API __declspec(dllexport)
#elif defined(_WIN32) && defined(NEWSPAGE_SHARED)
#define NEWSPAGE_C_API __declspec(dllimport)
#elif defined(__GNUC__)
#define NEWSPAGE_C_API __attribute__((visibility("default")))
#else
#define NEWSPAGE_C_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** A parser: options, buffers that are reused from page to page, and the result of the last page. */
typedef struct newspage_parser newspage_parser;

/** What a call returns. */
typedef enum newspage_status {
    /** Done. */
    NEWSPAGE_STATUS_OK = 0,
    /** The input is not a news page; newspage_json() is the error record. */
    NEWSPAGE_STATUS_REJECTED = 1,
    /** There is not enough memory. */
    NEWSPAGE_STATUS_OUT_OF_MEMORY = 2,
    /** An argument is a null pointer, an unknown option, or not a value of that option. */
    NEWSPAGE_STATUS_INVALID_ARGUMENT = 3
} newspage_status;

/** Options of a parser, with their values and defaults. */
typedef enum newspage_option {
    /** 0 or 1: reject a page at its first note. [0] */
    NEWSPAGE_OPTION_STRICT = 0,
    /** 0 or 1: reject a page without breadcrumb, source block, extractor stamp, figure and video. [0] */
    NEWSPAGE_OPTION_REQUIRE_MARK = 1,
    /** 0 or 1: reject invalid UTF-8; without the check the JSON has U+FFFD for each such byte. [1] */
    NEWSPAGE_OPTION_CHECK_UTF8 = 2,
    /** A newspage_numeric_dates. [NEWSPAGE_NUMERIC_DATES_UNKNOWN] */
    NEWSPAGE_OPTION_NUMERIC_DATES = 3,
    /** Maximum size of a page in bytes. [SIZE_MAX] */
    NEWSPAGE_OPTION_MAX_BYTES = 4,
    /** Maximum size of a line in bytes. [SIZE_MAX] */
    NEWSPAGE_OPTION_MAX_LINE = 5,
    /** Maximum number of paragraphs, headings, figures and videos. [SIZE_MAX] */
    NEWSPAGE_OPTION_MAX_BLOCKS = 6
} newspage_option;

/** How to read a date of digits in which day and month cannot be distinguished, as in `12/04/2018`. */
typedef enum newspage_numeric_dates {
    NEWSPAGE_NUMERIC_DATES_UNKNOWN = 0,
    NEWSPAGE_NUMERIC_DATES_DAY_FIRST = 1,
    NEWSPAGE_NUMERIC_DATES_MONTH_FIRST = 2
} newspage_numeric_dates;

/** Returns the version of the library, as in `0.1.0`. Static storage. */
NEWSPAGE_C_API const char* newspage_version(void);

/** Returns a new parser, to be freed with newspage_parser_free(); NULL if there is not enough memory. */
NEWSPAGE_C_API newspage_parser* newspage_parser_new(void);

/** Frees \a parser and everything that it returned. NULL is allowed. */
NEWSPAGE_C_API void newspage_parser_free(newspage_parser* parser);

/** Sets \a option, a newspage_option, for the pages that follow. On an error the option keeps its value. */
NEWSPAGE_C_API newspage_status newspage_parser_set(newspage_parser* parser, int option, size_t value);

/**
 * Reads a page. Linear in its size.
 *
 * Invalidates what newspage_json() and newspage_notes() returned. The parser keeps no pointer to the page. It can be
 * used again after every status.
 *
 * \param page bytes of UTF-8, which need not end in NUL; NULL is allowed if \a size is 0
 * \param size number of bytes
 */
NEWSPAGE_C_API newspage_status newspage_parse(newspage_parser* parser, const char* page, size_t size);

/**
 * Returns the result of the last newspage_parse(): the article (article.schema.json), or `{"error": …}` if the page was
 * rejected (error.schema.json). It is valid UTF-8 and ends in NUL. Empty before the first page and after any other
 * status.
 *
 * The parser owns it; it is valid until the next newspage_parse() or newspage_parser_free().
 *
 * \param size if not NULL, receives the number of bytes without the NUL
 */
NEWSPAGE_C_API const char* newspage_json(const newspage_parser* parser, size_t* size);

/** Returns the notes of the last page as a JSON list, with the form and lifetime of newspage_json(). `[]` if there are
 * none. */
NEWSPAGE_C_API const char* newspage_notes(const newspage_parser* parser, size_t* size);

#ifdef __cplusplus
}
#endif

#endif
