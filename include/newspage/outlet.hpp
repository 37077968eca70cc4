/// \file
/// What the name of an outlet tells: a site, an agency, or neither.
#ifndef NEWSPAGE_OUTLET_HPP
#define NEWSPAGE_OUTLET_HPP

#include <newspage/config.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {

/// Whether \a name is a site's, as in `english.zibo.gov.cn` (the format's production `host`). Linear in it.
[[nodiscard]] NEWSPAGE_API bool is_host(std::string_view name) noexcept;

/// Whether \a name is one of the format's agencies, as in `Xinhua`, regardless of case.
[[nodiscard]] NEWSPAGE_API bool is_agency(std::string_view name) noexcept;

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/outlet.ipp>
#endif

#endif
