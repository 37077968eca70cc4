// Prints pages for a person: breadcrumb, title, date, source, and the body in order.
// read_article FILE...      exit status: 1 a page was rejected, 2 a file could not be read, 64 bad usage

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

namespace {

template <class Picture>
void print_picture(std::string_view what, Picture const& picture)
{
    std::cout << "[" << what << "]";
    if (picture.file)
        std::cout << ' ' << *picture.file;
    std::cout << '\n';
    if (picture.caption)
        std::cout << "    " << *picture.caption << '\n';
    if (picture.credit)
        std::cout << "    (" << picture.credit->text << ")\n";
}

struct print_block
{
    void operator()(newspage::Paragraph const& part) const { std::cout << part.text << '\n'; }
    void operator()(newspage::Heading const& part) const { std::cout << "## " << part.text << '\n'; }
    void operator()(newspage::Figure const& part) const { print_picture("figure", part); }
    void operator()(newspage::Video const& part) const { print_picture("video", part); }
};

template <class Value>
void print_field(std::string_view name, Value const& value)
{
    std::cout << name << ": " << value << '\n';
}

void print(newspage::Article const& article)
{
    std::string breadcrumb;
    for (auto const& item : article.breadcrumb)
        breadcrumb += (breadcrumb.empty() ? "" : " > ") + item;
    if (!breadcrumb.empty())
        std::cout << breadcrumb << "\n\n";
    std::cout << "# " << article.title.value_or("(no title)") << "\n\n";
    for (auto const& author : article.authors)
        print_field("by", author.name + (author.place ? " in " + *author.place : ""));
    if (article.source)
        print_field("source", *article.source);
    if (article.published)
        print_field("published", to_string(*article.published));
    if (article.updated)
        print_field("updated", to_string(*article.updated));
    for (auto const& editor : article.editors)
        print_field("editor", editor);
    for (auto const& block : article.body) {
        std::cout << '\n';
        std::visit(print_block{}, block);
    }
    if (article.page)
        std::cout << "\n(page " << (article.page->current ? std::to_string(*article.page->current) : "?") << " of "
                  << article.page->last << ")\n";
}

} // namespace

int main(int argc, char** argv)
{
    use_bytes();
    if (argc < 2) {
        std::cerr << "usage: read_article FILE...\n";
        return 64;
    }
    int status = 0;
    for (int i = 1; i != argc; ++i) {
        auto const text = read_file(argv[i]);
        if (!text) {
            status = 2;
            continue;
        }
        auto const page = newspage::parse(*text);
        if (page) {
            print(*page);
        } else {
            std::cerr << newspage::render(page.error(), *text, argv[i]);
            status = std::max(status, 1);
        }
    }
    return status;
}
