// A view of a temporary string would dangle: this must not compile.
#include <newspage/parse.hpp>

auto const page = newspage::parse_view(std::string("Home> News"));
