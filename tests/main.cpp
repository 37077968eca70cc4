#define BOOST_TEST_MODULE newspage
#include <boost/test/included/unit_test.hpp>
