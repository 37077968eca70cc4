// Prints a gallery of errors and notes as people see them.

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>
#include <string_view>

namespace {

void show(std::string_view what, std::string_view page, newspage::parse_options const& options = {})
{
    std::cout << "== " << what << '\n';
    auto const result = newspage::parse(page, options);
    if (!result)
        std::cout << newspage::render(result.error(), page, "page.txt");
    for (auto const& note : result.notes())
        std::cout << newspage::render(note, page, "page.txt");
    std::cout << '\n';
}

} // namespace

int main()
{
    use_bytes();
    constexpr std::string_view header = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\n";
    std::string const page(header);

    show("a blank page", " \n\t\n");
    show("another encoding", page + "The caf\xE9 opened.\n");
    show("a list of pages", "A\n2022-09-07\nB\n2022-09-08\nC\n2022-09-09\n");
    show("some other text", "Dear reader,\nthis is a letter.\n");
    show("no text", page);
    show("a page beyond the limit", page + "The port opened.\n", {.max_bytes = 40});
    show("a line beyond the limit", page + "The port opened with much noise.\n", {.max_line = 35});
    show("too many blocks", page + "One.\nTwo.\nThree.\n", {.max_blocks = 2});
    show("a date not understood", "Home> News\nA port opens\nzibo.gov.cn| Updated: Jly 29, 2022\nThe port opened.\n");
    show("text after the date",
         "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022 with joy\nThe port opened.\n");
    show("links that the extractor lost",
         "Home> News\nA port opens\n( )| Updated: July 29, 2022\nThe port. [Photo/]\n");
    show("parts glued together", "Home> News\nA port opens| Updated: July 29, 2022\nPrint PrintThe port opened.\n");
    show("a source line at the end",
         "Home> News\nA port opens\nThe port opened.\nzibo.gov.cn| Updated: July 29, 2022\n");
    show("the first note is an error in strict reading",
         "A port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port.\n", {.strict = true});
}
