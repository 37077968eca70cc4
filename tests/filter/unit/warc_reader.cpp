#include "warc_reader.hpp"

#include "scratch.hpp"
#include "warc_header.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

namespace {

std::string record(std::string_view type, std::string_view body, std::optional<std::size_t> length = {},
                   std::string_view end = "\r\n")
{
    std::string out = "WARC/1.0";
    for (auto const& line : {"WARC-Type: " + std::string(type), std::string("Content-Type: text/plain"),
                             "Content-Length: " + std::to_string(length.value_or(body.size()))})
        out.append(end).append(line);
    out.append(end).append(end).append(body).append(end).append(end);
    return out;
}

/// What a reader says about \a content: the text of each page, `*` before one with a note, codes of errors in brackets.
std::vector<std::string> read(std::string const& content, std::size_t block = 1u << 17, std::size_t max_bytes = 1000)
{
    scratch const files;
    filter::byte_stream bytes(files.file("a", content), block);
    filter::warc_reader reader(bytes, max_bytes);
    std::vector<std::string> out;
    for (filter::Record each; each.clear(), reader.next(each);) {
        using Form = filter::Record::Form;
        switch (each.form) {
        case Form::warc:
            out.push_back((each.notes.empty() ? "" : "*") + std::string(each.text.substr(each.head)));
            break;
        case Form::unreadable: out.push_back('[' + std::string(each.problem.code) + ']'); break;
        case Form::skipped: out.push_back('-' + std::string(each.text)); break;
        default: out.push_back('!' + each.problem.message);
        }
    }
    return out;
}

using texts = std::vector<std::string>;

} // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(texts)

BOOST_AUTO_TEST_SUITE(warc_reader)

BOOST_AUTO_TEST_CASE(records_come_out_whole_for_any_block)
{
    auto const content = record("warcinfo", "x: y") + record("conversion", "a\r\n\r\nWARC/1.0\r\nb: c") +
                         record("conversion", "") + record("resource", "d\n");
    for (std::size_t const block : {4, 5, 16, 61, 1000})
        BOOST_TEST((read(content, block) == texts{"-warcinfo", "a\r\n\r\nWARC/1.0\r\nb: c", "", "d\n"}));
    BOOST_TEST(
        (read(record("conversion", "a", {}, "\n") + record("conversion", "b\n\n", {}, "\n")) == texts{"a", "b\n\n"}));
}

BOOST_AUTO_TEST_CASE(any_wrong_length_costs_nothing)
{
    for (std::size_t length = 0; length != 400; ++length) {
        auto const content = record("conversion", "first") + record("conversion", "wrong", length) +
                             record("conversion", "third") + record("conversion", "fourth");
        // A length that ends right before a record may be that of a text which quotes the records before it.
        auto const end = content.find("wrong") + length;
        auto const next = content.find_first_not_of("\r\n", std::min(end, content.size()));
        if (length == 5 || next == content.npos || content.compare(next, 5, "WARC/") == 0)
            continue;
        BOOST_TEST((read(content) == texts{"first", "*wrong", "third", "fourth"}), length);
    }
}

BOOST_AUTO_TEST_CASE(few_line_ends_after_a_record)
{
    auto const last = record("conversion", "last");
    for (std::string const gap : {"", "\n", "\r\n", "\n\n", "\r\n\r\n"}) {
        auto first = record("conversion", "first");
        first.resize(first.size() - 4);
        BOOST_TEST((read(first + gap + last) == texts{"first", "last"}));
    }
}

BOOST_AUTO_TEST_CASE(a_length_that_ends_at_an_empty_line_of_the_page)
{
    std::string const page = "one\r\ntwo\r\n\r\nthree";
    BOOST_TEST((read(record("conversion", page, 8) + record("conversion", "last")) == texts{'*' + page, "last"}));
}

BOOST_AUTO_TEST_CASE(a_length_that_counts_in_other_records)
{
    auto const second = record("conversion", "second"), third = record("resource", "third");
    for (auto const length : {second.size() - 4, second.size() - 2, second.size(), second.size() + third.size() - 4}) {
        auto const first = record("conversion", "first", 5 + 4 + length);
        BOOST_TEST((read(first + second + third) == texts{"*first", "second", "third"}), length);
    }
    // Also one whose own length is wrong.
    auto const wrong = record("conversion", "second", 999);
    auto const first = record("conversion", "a\nb", 3 + 4 + wrong.size() - 4);
    BOOST_TEST((read(first + wrong + third) == texts{"*a\nb", "*second", "third"}));
    // What a page quotes belongs to it.
    auto const page = "WARC/1.0\nWARC-Type: response\nContent-Length: 43428\n\nHTTP/1.1 200 OK\n";
    BOOST_TEST((read(record("conversion", page) + second) == texts{page, "second"}));
    // An archive may hold another one.
    BOOST_TEST((read(record("response", second + third) + second) == texts{"-response", "second"}));
}

BOOST_AUTO_TEST_CASE(damaged_lines_of_a_header)
{
    auto const good = record("conversion", "a");
    for (auto const line : {"garbage line", "X Bad: 1", "WARC-Date : x", ": x", "\xff"})
        for (auto const before : {"WARC-Type", "Content-Type", "Content-Length"}) {
            auto bad = good;
            bad.insert(bad.find(before), line + std::string("\r\n"));
            BOOST_TEST((read(bad + good) == texts{"*a", "a"}), line << " before " << before);
        }
    // Without an empty line after the header, the page begins at the first line that is no field.
    BOOST_TEST((read("WARC/1.0\nWARC-Type: conversion\nHome> News\ntext") == texts{"*Home> News\ntext"}));
}

BOOST_AUTO_TEST_CASE(cut_at_each_byte_the_next_record_is_read)
{
    auto const whole = record("conversion", "a text of some length\nin two lines");
    for (std::size_t size = 1; size != whole.size(); ++size) {
        auto const got = read(record("conversion", "first") + whole.substr(0, size) + record("conversion", "last"));
        BOOST_REQUIRE(got.size() >= 2u);
        BOOST_TEST(got.front() == "first", size);
        BOOST_TEST(got.back().ends_with("last"), size);
    }
}

BOOST_AUTO_TEST_CASE(limits)
{
    auto const large = record("conversion", std::string(1001, 'x'));
    BOOST_TEST((read(large + record("conversion", "b")) == texts{"[too_large]", "b"}));
    BOOST_TEST((read(record("conversion", "a", 5'000'000'000) + record("conversion", "b")) == texts{"*a", "b"}));
    auto const header = "WARC/1.0\r\nWARC-Type: conversion\r\nX: " + std::string(1u << 20, 'x') + "\r\n\r\n";
    BOOST_TEST((read(header + record("conversion", "b")) == texts{"[broken_header]", "b"}));
    // A record that is skipped may be of any size.
    BOOST_TEST((read(record("response", std::string(300'000, 'x')) + record("conversion", "b"), 4096) ==
                texts{"-response", "b"}));
}

BOOST_AUTO_TEST_CASE(what_is_no_record)
{
    BOOST_TEST((read("") == texts{"!no page in it (skipped: nothing)"}));
    BOOST_TEST((read("\r\n\r\n") == texts{"!no page in it (skipped: nothing)"}));
    BOOST_TEST((read("nonsense") == texts{"[not_warc]"}));
    BOOST_TEST((read("WARC/1.0\r\n") == texts{"[not_warc]"}));
    BOOST_TEST((read(record("request", "x") + record("request", "y")) ==
                texts{"-request", "-request", "!no page in it (skipped: 2 request)"}));
    BOOST_TEST(
        (read(record("conversion", "a") + "nonsense\n" + record("conversion", "b")) == texts{"a", "[not_warc]", "b"}));
}

BOOST_AUTO_TEST_CASE(fields)
{
    std::string_view const text =
        "WARC/1.1\r\nA-b:  one \r\nFolded: x\r\n\ty\r\n   z\r\nEmpty:\nLast: :\r\n\r\nbody: no";
    filter::warc_fields all(text);
    std::vector<std::pair<std::string, std::string>> got;
    while (all.next())
        got.emplace_back(all.name(), all.value());
    BOOST_TEST((got == decltype(got){{"A-b", "one"}, {"Folded", "x y z"}, {"Empty", ""}, {"Last", ":"}}));
    BOOST_REQUIRE(all.size().has_value());
    BOOST_TEST(text.substr(*all.size()) == "body: no");
    filter::warc_fields open("WARC/1.1\r\nA: b\r\nB");
    while (open.next()) {
    }
    BOOST_TEST(!open.size().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
