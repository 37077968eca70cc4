// Values of options, as people write them.
#ifndef NEWSPAGE_FILTER_OPTION_VALUES_HPP
#define NEWSPAGE_FILTER_OPTION_VALUES_HPP

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace filter {

/// A decimal number and nothing else.
[[nodiscard]] std::optional<std::uint64_t> number_of(std::string_view text);
/// `1000`, `10MB`, `64KiB`, `1G`: bytes; `k`, `M`, `G` are powers of 1000, `Ki`, `Mi`, `Gi` of 1024, regardless of
/// case, with or without `B`.
[[nodiscard]] std::optional<std::uint64_t> bytes_of(std::string_view text);
/// `12:30`: since midnight.
[[nodiscard]] std::optional<std::chrono::minutes> time_of(std::string_view text);
/// `+08:00`, `-03:30`, `Z`.
[[nodiscard]] std::optional<std::chrono::minutes> offset_of(std::string_view text);
/// A key for the page or its address that is not one of the output's own.
[[nodiscard]] bool is_key(std::string_view text);
/// `https://example.org/`: a scheme, and no whitespace or control characters.
[[nodiscard]] bool is_address(std::string_view text);
/// `en`, `zh-Hans`: well-formed after BCP 47.
[[nodiscard]] bool is_language(std::string_view text);

} // namespace filter

#endif
