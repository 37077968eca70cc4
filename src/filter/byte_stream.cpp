#include "byte_stream.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <span>

namespace filter {
namespace {

std::unique_ptr<char[]> buffer(std::size_t size) { return std::make_unique_for_overwrite<char[]>(size); }

/// Bytes that are enough to recognise compressed data.
constexpr std::size_t magic_size = 4;
/// Bytes of the last block that are kept before the next one: an unpacker may hand them back.
constexpr std::size_t margin = unpacker::lookbehind;

} // namespace

byte_stream::byte_stream(std::string const& path, std::size_t block)
    : file_(path.empty() ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)),
      block_size_(std::max(block, magic_size)), block_(buffer(margin + block_size_)), window_(buffer(2 * block_size_)),
      capacity_(2 * block_size_)
{
    if (file_ < 0) {
        error_ = std::strerror(errno);
        ended_ = true;
        return;
    }
    // A pipe may give its first bytes one by one.
    std::size_t size = 0;
    for (std::size_t got = 0; size < magic_size && read(block_.get() + margin + size, block_size_ - size, got);
         size += got) {
    }
    rest_ = {block_.get() + margin, size};
    unpacker_ = make_unpacker(rest_);
    if (!unpacker_) {
        end_ = rest_.copy(window_.get(), rest_.size());
        rest_ = {};
        block_.reset();
    }
}

byte_stream::~byte_stream()
{
    if (file_ > STDIN_FILENO)
        ::close(file_);
}

bool byte_stream::read(char* to, std::size_t size, std::size_t& got)
{
    for (;;) {
        auto const count = ::read(file_, to, size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            error_ = std::strerror(errno);
        if (count <= 0)
            return false;
        got = static_cast<std::size_t>(count);
        packed_ += got;
        return true;
    }
}

bool byte_stream::read_block()
{
    std::memmove(block_.get(), rest_.data() + rest_.size() - margin, margin);
    std::size_t got = 0;
    auto const more = read(block_.get() + margin, block_size_, got);
    rest_ = {block_.get() + margin, got};
    return more;
}

/// A block's room at the window's end. What was passed goes only when it is the larger part, so that moving costs no
/// more than reading.
void byte_stream::make_room()
{
    if (at_ == end_)
        at_ = end_ = 0;
    if (capacity_ - end_ >= block_size_)
        return;
    auto const size = end_ - at_;
    // The room that one large record took is given back.
    if (capacity_ > 64 * block_size_ && size <= block_size_) {
        auto smaller = buffer(capacity_ = 4 * block_size_);
        std::memcpy(smaller.get(), window_.get() + at_, size);
        window_ = std::move(smaller);
    } else if (at_ < size || capacity_ - size < block_size_) {
        auto larger = buffer(capacity_ *= 2);
        std::memcpy(larger.get(), window_.get() + at_, size);
        window_ = std::move(larger);
    } else {
        std::memmove(window_.get(), window_.get() + at_, size);
    }
    at_ = 0;
    end_ = size;
}

bool byte_stream::fill()
{
    make_room();
    auto const before = end_;
    while (!ended_ && end_ == before) {
        if (!unpacker_) {
            std::size_t got = 0;
            ended_ = !read(window_.get() + end_, block_size_, got);
            end_ += got;
            break;
        }
        if (rest_.empty() && !unpacker_->pending() && !read_block()) {
            ended_ = true;
            if (error_.empty() && unpacker_->inside())
                error_ = "unexpected end of compressed data";
            break;
        }
        end_ += unpacker_->unpack(rest_, std::span(window_.get() + end_, block_size_));
        if (auto const start = unpacker_->last_start())
            member_at_ = packed_ - *start;
        if (!unpacker_->error().empty())
            drop_damaged();
    }
    return end_ > before;
}

/// A damaged member of which nothing was used is dropped as a whole.
void byte_stream::drop_damaged()
{
    error_ = unpacker_->error();
    damage_at_ = member_at_;
    ended_ = true;
    damaged_ = unpacker_->member_size() > end_ - at_;
    if (!damaged_)
        end_ -= static_cast<std::size_t>(unpacker_->member_size());
}

std::string_view byte_stream::look(std::size_t size)
{
    while (end_ - at_ < size && fill()) {
    }
    return {window_.get() + at_, end_ - at_};
}

std::optional<std::uint64_t> byte_stream::offset() const noexcept
{
    return unpacker_ ? std::nullopt : std::optional(packed_ - (end_ - at_));
}

std::uint64_t byte_stream::skip(std::uint64_t size)
{
    std::uint64_t skipped = 0;
    while (skipped != size) {
        auto const here = std::min<std::uint64_t>(look(1).size(), size - skipped);
        if (here == 0)
            break;
        advance(static_cast<std::size_t>(here));
        skipped += here;
    }
    return skipped;
}

bool byte_stream::resume()
{
    if (!unpacker_ || unpacker_->error().empty())
        return false;
    for (;;) {
        if (auto const at = unpacker_->find_start(rest_); at != rest_.npos) {
            rest_.remove_prefix(at);
            unpacker_->reset();
            error_.clear();
            damage_at_.reset();
            ended_ = damaged_ = false;
            return true;
        }
        // A member or frame may begin at the end of this block.
        auto const keep = std::min(rest_.size(), unpacker::start_size - 1);
        std::memmove(block_.get() + margin, rest_.data() + rest_.size() - keep, keep);
        std::size_t got = 0;
        if (!read(block_.get() + margin + keep, block_size_ - keep, got))
            return false;
        rest_ = {block_.get() + margin, keep + got};
    }
}

} // namespace filter
