#include "counts.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

namespace filter {

void counts::add(Kinds& kinds, std::string_view what, std::string const& place, std::uint64_t count)
{
    auto const at = kinds.find(what);
    if (at == kinds.end())
        kinds.emplace(what, Kind{count, place});
    else
        at->second.count += count;
}

void counts::add_article(newspage::ArticleView const& article, std::vector<std::string_view>& notes,
                         std::string const& place)
{
    ++articles_;
    without_notes_ += notes.empty();
    std::sort(notes.begin(), notes.end());
    notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    for (auto const note : notes)
        add(note_kinds_, note, place);

    bool paragraph = false, heading = false, figure = false, video = false, file = false, caption = false,
         credit = false;
    auto const look_into = [&](auto const& picture) {
        file = file || picture.file;
        caption = caption || picture.caption;
        credit = credit || picture.credit;
    };
    for (auto const& block : article.body) {
        if (auto const found = std::get_if<newspage::FigureView>(&block))
            figure = true, look_into(*found);
        else if (auto const clip = std::get_if<newspage::VideoView>(&block))
            video = true, look_into(*clip);
        else
            (std::holds_alternative<newspage::HeadingView>(block) ? heading : paragraph) = true;
    }
    std::array<bool, fields.size()> const has = {!article.breadcrumb.empty(),
                                                 article.title.has_value(),
                                                 !article.authors.empty(),
                                                 article.source.has_value(),
                                                 article.published.has_value(),
                                                 article.updated.has_value(),
                                                 !article.editors.empty(),
                                                 !article.contributors.empty(),
                                                 article.dateline.has_value(),
                                                 paragraph,
                                                 heading,
                                                 figure,
                                                 video,
                                                 file,
                                                 caption,
                                                 credit,
                                                 article.page.has_value(),
                                                 !article.boilerplate.empty()};
    for (std::size_t i = 0; i != has.size(); ++i)
        with_field_[i] += has[i];
}

void counts::add_skipped(std::string_view what, std::uint64_t count)
{
    auto const at = skipped_.find(what);
    if (at == skipped_.end())
        skipped_.emplace(what, count);
    else
        at->second += count;
}

void counts::add_file_without_pages(std::string message)
{
    ++files_without_pages_;
    add_message(std::move(message));
}

void counts::add(counts&& later)
{
    articles_ += later.articles_;
    without_notes_ += later.without_notes_;
    rejected_ += later.rejected_;
    unreadable_ += later.unreadable_;
    files_without_pages_ += later.files_without_pages_;
    for (std::size_t i = 0; i != fields.size(); ++i)
        with_field_[i] += later.with_field_[i];
    for (auto const& [kinds, more] :
         {std::pair(&note_kinds_, &later.note_kinds_), std::pair(&rejected_kinds_, &later.rejected_kinds_),
          std::pair(&unreadable_kinds_, &later.unreadable_kinds_)})
        for (auto const& [what, kind] : *more)
            add(*kinds, what, kind.first, kind.count);
    for (auto const& [what, count] : later.skipped_)
        add_skipped(what, count);
    std::move(later.messages_.begin(), later.messages_.end(), std::back_inserter(messages_));
}

} // namespace filter
