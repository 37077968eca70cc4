/// \file
/// Whether the name of an outlet is that of a site or of an agency.
#ifndef NEWSPAGE_OUTLET_HPP
#define NEWSPAGE_OUTLET_HPP

#include <newspage/config.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// Returns whether \a name is that of a site, as in `english.zibo.gov.cn` (the format's production `host`). Linear in
/// it.
[[nodiscard]] NEWSPAGE_API bool is_host(std::string_view name) noexcept;

/// Returns whether \a name is one of the format's agencies, as in `Xinhua`. Ignores case.
[[nodiscard]] NEWSPAGE_API bool is_agency(std::string_view name) noexcept;

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/outlet.ipp>
#endif

#endif
