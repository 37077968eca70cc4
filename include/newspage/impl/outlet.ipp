#ifndef NEWSPAGE_IMPL_OUTLET_IPP
#define NEWSPAGE_IMPL_OUTLET_IPP

#include <newspage/grammar/furniture.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/outlet.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {

NEWSPAGE_INLINE bool is_host(std::string_view name) noexcept
{
    return grammar::detail::is_whole(grammar::host_name, name, grammar::x3::unused);
}

NEWSPAGE_INLINE bool is_agency(std::string_view name) noexcept { return grammar::detail::is_one_of(name, words::agencies); }

} // inline namespace
} // namespace newspage

#endif
