// Compression as gzip and Zstandard, piece by piece.
#ifndef NEWSPAGE_FILTER_PACKER_HPP
#define NEWSPAGE_FILTER_PACKER_HPP

#include <functional>
#include <memory>
#include <string_view>

namespace filter {

class packer
{
public:
    /// Takes packed bytes; false where they could not be written.
    using sink = std::function<bool(std::string_view)>;

    packer() = default;
    packer(packer const&) = delete;
    packer& operator=(packer const&) = delete;
    virtual ~packer() = default;

    /// Packs \a text; the last piece closes the stream. Pieces of the same size give the same bytes. False where \a out
    /// did.
    virtual bool pack(std::string_view text, bool last, sink const& out) = 0;
};

/// By the end of a file's name, `.gz` or `.zst`; null for any other.
[[nodiscard]] std::unique_ptr<packer> make_packer(std::string_view name);

} // namespace filter

#endif
