/* The C interface, as a program in C99 uses it: interface SEED.txt SEED.json compares the seed's JSON as well. */
#include <newspage/c.h>

#include "check.h"

#include <string.h>

static char const page[] = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened at dawn.\n";
static char const article[] =
    "{\"breadcrumb\":[\"Home\",\"News\"],\"title\":\"A port "
    "opens\",\"authors\":[],\"source\":\"zibo.gov.cn\",\"published\":null,"
    "\"updated\":\"2022-07-29\",\"editors\":[],\"contributors\":[],\"dateline\":null,"
    "\"body\":[{\"type\":\"paragraph\",\"text\":\"The port opened at dawn.\"}],\"page\":null,\"boilerplate\":[]}";
/* Without a source, with a date that can be read in two ways. */
static char const doubtful[] = "Home> News\nA port opens\nUpdated: 12/04/2018\nThe port opened at dawn.\n";

static int result_is(newspage_parser const* parser, char const* json, char const* notes)
{
    size_t json_size = 77, notes_size = 77;
    return strcmp(newspage_json(parser, &json_size), json) == 0 && json_size == strlen(json) &&
           strcmp(newspage_notes(parser, &notes_size), notes) == 0 && notes_size == strlen(notes);
}

static newspage_status parse(newspage_parser* parser, char const* text)
{
    return newspage_parse(parser, text, strlen(text));
}

static void reads_pages(void)
{
    newspage_parser* const parser = newspage_parser_new();
    CHECK(parser);
    CHECK(result_is(parser, "", ""));
    CHECK(parse(parser, page) == NEWSPAGE_STATUS_OK);
    CHECK(result_is(parser, article, "[]"));

    /* The parser keeps no pointer to the page, and the page need not end in NUL. */
    char* const copy = malloc(sizeof page - 1);
    CHECK(copy);
    memcpy(copy, page, sizeof page - 1);
    CHECK(newspage_parse(parser, copy, sizeof page - 1) == NEWSPAGE_STATUS_OK);
    memset(copy, 'x', sizeof page - 1);
    free(copy);
    CHECK(result_is(parser, article, "[]"));
    newspage_parser_free(parser);
}

static void rejects_what_is_not_a_page(void)
{
    newspage_parser* const parser = newspage_parser_new();
    CHECK(parse(parser, "Home> News\n\xff") == NEWSPAGE_STATUS_REJECTED);
    CHECK(result_is(parser,
                    "{\"error\":{\"line\":2,\"column\":1,\"expected\":\"UTF-8\",\"offset\":11,\"code\":\"not_utf8\","
                    "\"message\":\"invalid UTF-8\",\"hint\":\"convert the text to UTF-8 first\"}}",
                    "[]"));
    CHECK(newspage_parse(parser, NULL, 0) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"blank\""));
    CHECK(newspage_parse(parser, "a\0b\n", 4) == NEWSPAGE_STATUS_REJECTED);
    CHECK(parse(parser, page) == NEWSPAGE_STATUS_OK);
    CHECK(result_is(parser, article, "[]"));
    newspage_parser_free(parser);
}

static void options_apply_to_the_pages_that_follow(void)
{
    newspage_parser* const parser = newspage_parser_new();
    CHECK(parse(parser, doubtful) == NEWSPAGE_STATUS_OK);
    CHECK(strstr(newspage_json(parser, NULL), "\"updated\":null"));
    CHECK(strstr(newspage_notes(parser, NULL), "\"code\":\"ambiguous_date\""));

    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_NUMERIC_DATES, NEWSPAGE_NUMERIC_DATES_DAY_FIRST) ==
          NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, doubtful) == NEWSPAGE_STATUS_OK);
    CHECK(strstr(newspage_json(parser, NULL), "\"updated\":\"2018-04-12\""));
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_NUMERIC_DATES, NEWSPAGE_NUMERIC_DATES_MONTH_FIRST) ==
          NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, doubtful) == NEWSPAGE_STATUS_OK);
    CHECK(strstr(newspage_json(parser, NULL), "\"updated\":\"2018-12-04\""));

    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_STRICT, 1) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, doubtful) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"no_source\""));
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_STRICT, 0) == NEWSPAGE_STATUS_OK);

    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_BYTES, 20) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, page) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"too_large\""));
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_BYTES, (size_t)-1) == NEWSPAGE_STATUS_OK);
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_LINE, 20) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, page) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"line_too_long\""));
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_LINE, (size_t)-1) == NEWSPAGE_STATUS_OK);
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_BLOCKS, 0) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, page) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"too_many_blocks\""));
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_MAX_BLOCKS, (size_t)-1) == NEWSPAGE_STATUS_OK);

    char const* const plain = "The port opened at dawn, and many ships came.\nThe second ship was late.\n";
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_REQUIRE_MARK, 1) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, plain) == NEWSPAGE_STATUS_REJECTED);
    CHECK(strstr(newspage_json(parser, NULL), "\"code\":\"no_mark\""));

    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_CHECK_UTF8, 0) == NEWSPAGE_STATUS_OK);
    CHECK(parse(parser, "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe \xff port.\n") ==
          NEWSPAGE_STATUS_OK);
    CHECK(strstr(newspage_json(parser, NULL), "\"text\":\"The \xEF\xBF\xBD port.\""));
    newspage_parser_free(parser);
}

static void wrong_arguments_are_a_status(void)
{
    size_t size = 77;
    newspage_parser* const parser = newspage_parser_new();
    CHECK(newspage_parse(NULL, page, 1) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(newspage_parser_set(NULL, NEWSPAGE_OPTION_STRICT, 1) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(strcmp(newspage_json(NULL, &size), "") == 0 && size == 0);
    CHECK(strcmp(newspage_notes(NULL, NULL), "") == 0);
    newspage_parser_free(NULL);

    CHECK(parse(parser, page) == NEWSPAGE_STATUS_OK);
    CHECK(newspage_parse(parser, NULL, 1) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(result_is(parser, "", ""));
    CHECK(newspage_parser_set(parser, 7, 1) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(newspage_parser_set(parser, -1, 1) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_STRICT, 2) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_NUMERIC_DATES, 3) == NEWSPAGE_STATUS_INVALID_ARGUMENT);
    /* They have left the options as they were. */
    CHECK(parse(parser, doubtful) == NEWSPAGE_STATUS_OK);
    CHECK(strstr(newspage_json(parser, NULL), "\"updated\":null"));
    newspage_parser_free(parser);
}

static char* file_content(char const* name, size_t* size)
{
    FILE* const file = fopen(name, "rb");
    char* const content = malloc(1 << 20);
    CHECK(file && content);
    *size = fread(content, 1, (1 << 20) - 1, file);
    fclose(file);
    content[*size] = '\0';
    return content;
}

/* Without the whitespace between tokens. */
static void compact(char* json)
{
    char* out = json;
    int in_string = 0;
    for (; *json; ++json) {
        if (in_string && *json == '\\')
            *out++ = *json++;
        else if (*json == '"')
            in_string = !in_string;
        if (in_string || !strchr(" \n\r\t", *json))
            *out++ = *json;
    }
    *out = '\0';
}

static void reads_the_seed(char const* text_file, char const* json_file)
{
    size_t text_size, json_size;
    char* const text = file_content(text_file, &text_size);
    char* const json = file_content(json_file, &json_size);
    newspage_parser* const parser = newspage_parser_new();
    compact(json);
    CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_STRICT, 1) == NEWSPAGE_STATUS_OK);
    CHECK(newspage_parse(parser, text, text_size) == NEWSPAGE_STATUS_OK);
    CHECK(result_is(parser, json, "[]"));
    newspage_parser_free(parser);
    free(json);
    free(text);
}

int main(int argc, char** argv)
{
    CHECK(argc == 4);
    CHECK(strcmp(newspage_version(), argv[1]) == 0);
    reads_pages();
    rejects_what_is_not_a_page();
    options_apply_to_the_pages_that_follow();
    wrong_arguments_are_a_status();
    reads_the_seed(argv[2], argv[3]);
    puts("all passed");
    return 0;
}
