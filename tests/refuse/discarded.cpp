// A result that nobody looks at is a mistake: this must not compile without a warning.
#include <newspage/parse.hpp>

void read() { newspage::parse("Home> News"); }
