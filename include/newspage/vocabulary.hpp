/// \file
/// parse_options that own their words.
#ifndef NEWSPAGE_VOCABULARY_HPP
#define NEWSPAGE_VOCABULARY_HPP

#include <newspage/config.hpp>
#include <newspage/options.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// A copy of parse_options and of all words in them, for objects that outlive their caller's words.
///
/// Copies are deep. options() stays valid after a move; a moved-from vocabulary may only be destroyed or assigned to.
/// May be read by several threads at once.
class vocabulary
{
public:
    /// Copies \a options with all words. Linear in their text. Throws `std::bad_alloc`.
    explicit vocabulary(parse_options const& options = {}) : options_(options)
    {
        std::size_t bytes = 0;
        std::size_t words = 0;
        for (auto const list : detail::word_lists) {
            words += (options.*list).size();
            for (auto const word : options.*list)
                bytes += word.size();
        }
        for (auto const& each : options.contributor_labels)
            bytes += each.label.size();
        // Nothing may move once it is viewed.
        text_.reserve(bytes);
        words_.reserve(words);
        labels_.reserve(options.contributor_labels.size());
        for (auto const list : detail::word_lists) {
            auto const first = words_.size();
            for (auto const word : options.*list)
                words_.push_back(copy(word));
            options_.*list = {words_.data() + first, words_.size() - first};
        }
        for (auto const& each : options.contributor_labels)
            labels_.push_back({copy(each.label), each.role});
        options_.contributor_labels = labels_;
    }

    ///@{
    /// Copies the words; a move leaves them where they are.
    vocabulary(vocabulary const& other) : vocabulary(other.options_) {}
    vocabulary(vocabulary&&) noexcept = default;
    vocabulary& operator=(vocabulary const& other) { return *this = vocabulary(other); }
    vocabulary& operator=(vocabulary&&) noexcept = default;
    ~vocabulary() = default;
    ///@}

    ///@{
    /// Returns the options, whose words are valid as long as this vocabulary.
    [[nodiscard]] parse_options const& options() const& noexcept { return options_; }
    parse_options const& options() const&& = delete;
    ///@}

private:
    std::string_view copy(std::string_view word)
    {
        auto const first = text_.size();
        text_.insert(text_.end(), word.begin(), word.end());
        return {text_.data() + first, word.size()};
    }

    std::vector<char> text_;
    std::vector<std::string_view> words_;
    std::vector<contributor_label> labels_;
    parse_options options_;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
