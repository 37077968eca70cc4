#include "byte_stream.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <new>

namespace filter {

byte_stream::byte_stream(std::string const& name) : archive_(archive_read_new())
{
    if (!archive_)
        throw std::bad_alloc();
    archive_read_support_filter_gzip(archive_);
    archive_read_support_filter_zstd(archive_);
    archive_read_support_format_raw(archive_);
    archive_read_support_format_empty(archive_);
    archive_entry* entry = nullptr;
    auto status = archive_read_open_filename(archive_, name.empty() ? nullptr : name.c_str(), 1u << 16);
    if (status == ARCHIVE_OK)
        status = archive_read_next_header(archive_, &entry);
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        ended_ = true;
        if (status != ARCHIVE_EOF)
            error_ = archive_error_string(archive_) ? archive_error_string(archive_) : "unreadable";
    }
}

byte_stream::~byte_stream() { archive_read_free(archive_); }

std::uint64_t byte_stream::packed() const noexcept { return static_cast<std::uint64_t>(archive_filter_bytes(archive_, -1)); }

bool byte_stream::fill()
{
    if (ended_)
        return false;
    void const* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    auto const status = archive_read_data_block(archive_, &block, &size, &offset);
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        ended_ = true;
        if (status != ARCHIVE_EOF)
            error_ = archive_error_string(archive_) ? archive_error_string(archive_) : "unreadable";
        return false;
    }
    // What was passed goes only when it is the larger part, so that moving costs no more than reading.
    if (at_ > window_.size() / 2) {
        window_.erase(0, at_);
        at_ = 0;
    }
    window_.append(static_cast<char const*>(block), size);
    return true;
}

std::string_view byte_stream::look(std::size_t size)
{
    while (window_.size() - at_ < size && fill()) {
    }
    return std::string_view(window_).substr(at_);
}

void byte_stream::advance(std::size_t size) { at_ += size; }

} // namespace filter
