#ifndef NEWSPAGE_IMPL_PASSAGES_IPP
#define NEWSPAGE_IMPL_PASSAGES_IPP

#include <newspage/grammar/words.hpp>
#include <newspage/impl/names_view.ipp>
#include <newspage/passages.hpp>

#include <algorithm>
#include <functional>
#include <optional>

namespace newspage {
inline namespace NEWSPAGE_ABI {

namespace detail {

/// A credit begins with what was made and how, where it says so.
template <class Add>
void add_credit_words(Add const& add, CreditView const& credit)
{
    auto rest = credit.text;
    auto take = [&](Role role, std::size_t size) {
        add(role, rest.substr(0, size));
        rest = strip(rest.substr(size));
    };
    if (credit.medium)
        if (auto const word = spirit::longest<words::media>(rest); word.size != 0)
            take(Role::medium, word.size);
    if (credit.relation)
        if (auto const word = spirit::longest<words::relations>(rest); word.size != 0)
            take(Role::relation, word.size);
}

} // namespace detail

NEWSPAGE_INLINE std::vector<Passage> passages(ArticleView const& view)
{
    std::vector<Passage> all(view.passages.begin(), view.passages.end());
    auto add = [&all](Role role, std::optional<std::string_view> text) {
        if (text && !text->empty())
            all.push_back({role, *text});
    };

    for (auto item : view.breadcrumb)
        add(Role::breadcrumb, item);
    add(Role::title, view.title);
    for (auto const& author : view.authors)
        add(Role::author, author.name);
    // Authors who were in one place share its text.
    for (std::size_t i = 0; i != view.authors.size(); ++i) {
        auto const& place = view.authors[i].place;
        if (place && (i == 0 || !view.authors[i - 1].place || view.authors[i - 1].place->data() != place->data()))
            add(Role::place, place);
    }
    add(Role::source, view.source);
    for (auto editor : view.editors)
        add(Role::editor, editor);
    for (auto const& contributor : view.contributors)
        add(Role::contributor, contributor.name);
    if (view.dateline)
        add(Role::dateline, view.dateline->text);
    for (auto line : view.boilerplate)
        add(Role::boilerplate, line);
    for (auto const& block : view.body)
        std::visit(
            [&](auto const& part) {
                if constexpr (requires { part.credit; }) {
                    add(Role::file, part.file);
                    add(Role::caption, part.caption);
                    if (part.credit) {
                        detail::add_credit_words(add, *part.credit);
                        for (auto name : part.credit->creators)
                            add(Role::creator, name);
                        add(Role::outlet, part.credit->outlet);
                    }
                } else if (block.index() == 1) {
                    add(Role::heading, part.text);
                } else {
                    add(Role::paragraph, part.text);
                }
            },
            block);

    std::sort(all.begin(), all.end(), [](Passage const& a, Passage const& b) {
        return std::less<char const*>()(a.text.data(), b.text.data());
    });
    return all;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
