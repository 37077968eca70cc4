// Prints a digest: headlines by section, newest first, with the credits of their photos.
// digest FILE...

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

int main(int argc, char** argv)
{
    use_bytes();
    std::map<std::string, std::vector<newspage::Article>> sections;
    for (int i = 1; i != argc; ++i) {
        auto const text = read_file(argv[i]);
        if (!text)
            return 2;
        auto page = newspage::parse(*text);
        if (!page) {
            std::cerr << newspage::render(page.error(), *text, argv[i]);
            continue;
        }
        auto const section = page->breadcrumb.empty() ? "Other" : page->breadcrumb.back();
        sections[section].push_back(*std::move(page));
    }
    for (auto& [section, articles] : sections) {
        std::cout << section << '\n';
        std::ranges::sort(articles, std::greater(), &newspage::Article::updated);
        for (auto const& article : articles) {
            std::cout << "  " << (article.updated ? to_string(*article.updated) : "undated") << "  "
                      << article.title.value_or("(no title)") << '\n';
            for (auto const& figure : newspage::figures(article))
                if (figure.credit)
                    std::cout << "      " << figure.credit->text << '\n';
        }
    }
}
