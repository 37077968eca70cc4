#define NEWSPAGE_SOURCE
#include <newspage/src.hpp>
