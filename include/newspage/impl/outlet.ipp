#ifndef NEWSPAGE_IMPL_OUTLET_IPP
#define NEWSPAGE_IMPL_OUTLET_IPP

#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/outlet.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {

NEWSPAGE_INLINE bool is_host(std::string_view name) noexcept
{
    return spirit::matches(grammar::host_name, name, grammar::default_context());
}

NEWSPAGE_INLINE bool is_agency(std::string_view name) noexcept
{
    return spirit::matches(grammar::agency, name, grammar::default_context());
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
