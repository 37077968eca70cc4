/* Each allocation of a call fails in turn: the status says so, and the parser can be used again. */
#include <newspage/c.h>

#include "check.h"

#include <string.h>

void fail_after(long count);

static char const page[] = "Home> News\nA port opens\nUpdated: 12/04/2018\nThe port opened at dawn, and many ships "
                           "came.\na.jpg\nShips. [Photo/Xinhua]\n";

static newspage_parser* new_parser(void)
{
    long failures = 0;
    newspage_parser* parser;
    for (;; ++failures) {
        fail_after(failures);
        parser = newspage_parser_new();
        fail_after(-1);
        if (parser)
            break;
    }
    CHECK(failures >= 1);
    return parser;
}

int main(void)
{
    newspage_parser* const parser = new_parser();
    newspage_status status;
    long failures = 0;
    for (;; ++failures) {
        /* Changed options need memory as well, and buffers are fresh again. */
        CHECK(newspage_parser_set(parser, NEWSPAGE_OPTION_STRICT, 0) == NEWSPAGE_STATUS_OK);
        fail_after(failures);
        status = newspage_parse(parser, page, sizeof page - 1);
        fail_after(-1);
        if (status == NEWSPAGE_STATUS_OK)
            break;
        CHECK(status == NEWSPAGE_STATUS_OUT_OF_MEMORY);
        CHECK(strcmp(newspage_json(parser, NULL), "") == 0);
        CHECK(strcmp(newspage_notes(parser, NULL), "") == 0);
        /* Without a change of options: buffers of the broken call are used again. */
        CHECK(newspage_parse(parser, page, sizeof page - 1) == NEWSPAGE_STATUS_OK);
        CHECK(strstr(newspage_json(parser, NULL), "\"title\":\"A port opens\""));
        CHECK(strstr(newspage_notes(parser, NULL), "\"code\":\"ambiguous_date\""));
    }
    /* At least: buffers, lines, article, JSON, notes. */
    CHECK(failures >= 5);
    newspage_parser_free(parser);
    printf("%ld failures\n", failures);
    return 0;
}
