#include <newspage/result.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using newspage::diagnostic;
using newspage::errc;
using newspage::failure;
using newspage::result;
using newspage::severity;

namespace {

diagnostic const why{errc::blank, severity::error, {3, 0}};
diagnostic const first_note{errc::no_title, severity::note, {0, 0}};
diagnostic const second_note{errc::no_date, severity::note, {5, 2}};

} // namespace

BOOST_AUTO_TEST_SUITE(results)

BOOST_AUTO_TEST_CASE(a_value)
{
    result<int> const r = 7;
    BOOST_TEST(r.has_value());
    BOOST_TEST(static_cast<bool>(r));
    BOOST_TEST(*r == 7);
    BOOST_TEST(r.value() == 7);
    BOOST_TEST(r.value_or(1) == 7);
    BOOST_TEST((r.error_or(why) == why));
    BOOST_TEST(r.notes().empty());
    BOOST_TEST(*result<int>() == 0);
}

BOOST_AUTO_TEST_CASE(an_error)
{
    result<int> const r = failure(why);
    BOOST_TEST(!r.has_value());
    BOOST_TEST((r.error() == why));
    BOOST_TEST(r.value_or(1) == 1);
    BOOST_TEST((r.error_or(first_note) == why));
    BOOST_CHECK_EXCEPTION((void)r.value(), newspage::parse_error,
                          [](auto const& e) { return std::string_view(e.what()) == "the page is blank"; });
    result<int> const drawn = failure(why, {}, "page.txt:1:4: error: the page is blank");
    BOOST_CHECK_EXCEPTION((void)drawn.value(), newspage::parse_error, [](auto const& e) {
        return std::string_view(e.what()) == "page.txt:1:4: error: the page is blank";
    });
}

BOOST_AUTO_TEST_CASE(every_value_category)
{
    using r = result<std::string>;
    static_assert(std::is_same_v<decltype(*std::declval<r&>()), std::string&>);
    static_assert(std::is_same_v<decltype(*std::declval<r const&>()), std::string const&>);
    static_assert(std::is_same_v<decltype(*std::declval<r&&>()), std::string&&>);
    static_assert(std::is_same_v<decltype(*std::declval<r const&&>()), std::string const&&>);
    static_assert(std::is_same_v<decltype(std::declval<r&&>().value()), std::string&&>);
    static_assert(std::is_same_v<decltype(std::declval<r const&&>().value()), std::string const&&>);
    static_assert(std::is_same_v<decltype(std::declval<r&>().error()), diagnostic&>);
    static_assert(std::is_same_v<decltype(std::declval<r const&>().error()), diagnostic const&>);
    static_assert(std::is_same_v<decltype(std::declval<r&&>().error()), diagnostic&&>);
    static_assert(std::is_same_v<decltype(std::declval<r const&&>().error()), diagnostic const&&>);
    result<std::unique_ptr<int>> moved = std::make_unique<int>(3);
    BOOST_TEST(*(*std::move(moved)) == 3);
    result<int, std::unique_ptr<int>> failed = failure(std::make_unique<int>(4));
    BOOST_TEST(*std::move(failed).error() == 4);
}

BOOST_AUTO_TEST_CASE(no_trap_for_text)
{
    static_assert(!std::is_convertible_v<diagnostic, result<std::string>>);
    static_assert(!std::is_constructible_v<result<std::string>, int>);
    static_assert(!std::is_convertible_v<result<std::string>, bool>);
    result<std::string, std::string> const value = "text";
    result<std::string, std::string> const error = failure(std::string("text"));
    BOOST_TEST(*value == "text");
    BOOST_TEST(error.error() == "text");
    BOOST_TEST((value != error));
}

BOOST_AUTO_TEST_CASE(chains_keep_errors_and_notes)
{
    auto const half = [](int i) -> result<double> {
        if (i % 2 != 0)
            return failure(why, {second_note});
        return {i / 2.0, {second_note}};
    };
    std::vector const both{first_note, second_note};

    result<int> const even{6, {first_note}};
    BOOST_TEST((even.and_then(half) == 3.0));
    BOOST_TEST((even.and_then(half).notes() == both));
    result<int> const odd{5, {first_note}};
    BOOST_TEST((odd.and_then(half) == failure(why)));
    BOOST_TEST((odd.and_then(half).notes() == both));

    result<int> const none = failure(why, {first_note}, "drawn");
    BOOST_TEST((none.and_then(half) == failure(why)));
    auto const text = none.transform([](int i) { return std::to_string(i); });
    static_assert(std::is_same_v<decltype(text), result<std::string> const>);
    BOOST_TEST((text == failure(why)));
    BOOST_TEST((text.notes() == std::vector{first_note}));
    BOOST_CHECK_EXCEPTION((void)text.value(), newspage::parse_error,
                          [](auto const& e) { return std::string_view(e.what()) == "drawn"; });
    BOOST_TEST((even.transform([](int i) { return i + 1; }) == 7));
    BOOST_TEST((even.transform([](int i) { return i + 1; }).notes() == std::vector{first_note}));

    BOOST_TEST((none.or_else([](diagnostic const& e) { return result<int>(static_cast<int>(e.where.offset)); }) == 3));
    auto const other =
        even.or_else([](diagnostic const&) { return result<int, std::string>(failure(std::string("other"))); });
    static_assert(std::is_same_v<decltype(other), result<int, std::string> const>);
    BOOST_TEST(*other == 6);

    auto const length =
        result<std::unique_ptr<int>>(std::make_unique<int>(8)).transform([](std::unique_ptr<int> p) { return *p; });
    BOOST_TEST(*length == 8);
}

BOOST_AUTO_TEST_CASE(equality_ignores_notes)
{
    BOOST_TEST((result<int>(1) == result<int>(1, {first_note})));
    BOOST_TEST((result<int>(1) != result<int>(2)));
    BOOST_TEST((result<int>(1) != result<int>(failure(why))));
    BOOST_TEST((result<int>(failure(why)) == result<int>(failure(why))));
    BOOST_TEST((result<int>(1) == 1));
    BOOST_TEST((result<int>(failure(why)) != 1));
}

BOOST_AUTO_TEST_CASE(notes_of_a_temporary_are_a_copy)
{
    static_assert(std::is_same_v<decltype(std::declval<result<int>>().notes()), std::vector<diagnostic>>);
    BOOST_TEST((result<int>(1, {first_note}).notes() == std::vector{first_note}));
}

BOOST_AUTO_TEST_SUITE_END()
