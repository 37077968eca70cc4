// How fast pages are read. Compare within one run only: the scan for line ends is the measure.

#include "../support/files.hpp"

#include <newspage/newspage.hpp>

#include <benchmark/benchmark.h>

#include <cstring>
#include <numeric>
#include <string>
#include <vector>

namespace {

std::vector<std::string> const& all_pages()
{
    static std::vector<std::string> const pages = [] {
        std::vector<std::string> texts;
        for (auto const& file : support::pages())
            texts.push_back(support::read(file));
        return texts;
    }();
    return pages;
}

template <class Read>
void run(benchmark::State& state, Read read)
{
    auto const& pages = all_pages();
    for (auto _ : state)
        for (auto const& page : pages)
            benchmark::DoNotOptimize(read(page));
    auto const bytes = std::accumulate(pages.begin(), pages.end(), std::size_t{0}, [](auto sum, auto const& p) { return sum + p.size(); });
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}

void line_ends(benchmark::State& state)
{
    run(state, [](std::string const& page) {
        std::size_t lines = 0;
        char const* at = page.data();
        char const* const last = at + page.size();
        while ((at = static_cast<char const*>(std::memchr(at, '\n', static_cast<std::size_t>(last - at)))))
            ++at, ++lines;
        return lines;
    });
}

void view_reused(benchmark::State& state)
{
    newspage::reader reader;
    run(state, [&](std::string const& page) { return reader.read(page); });
}

void view_reused_without_utf8_check(benchmark::State& state)
{
    newspage::reader reader({.check_utf8 = false});
    run(state, [&](std::string const& page) { return reader.read(page); });
}

void view_fresh(benchmark::State& state)
{
    run(state, [](std::string const& page) { return newspage::parse_view(std::string_view(page)).has_value(); });
}

void owning(benchmark::State& state)
{
    run(state, [](std::string const& page) { return newspage::parse(page).has_value(); });
}

void owning_reused(benchmark::State& state)
{
    newspage::reader reader;
    newspage::Article article;
    run(state, [&](std::string const& page) {
        if (reader.read(page))
            newspage::to_article(reader.article(), article);
        return article.body.size();
    });
}

void to_json(benchmark::State& state)
{
    newspage::reader reader;
    std::string out;
    run(state, [&](std::string const& page) {
        out.clear();
        if (reader.read(page))
            newspage::append_json(out, reader.article());
        return out.size();
    });
}

BENCHMARK(line_ends);
BENCHMARK(view_reused);
BENCHMARK(view_reused_without_utf8_check);
BENCHMARK(view_fresh);
BENCHMARK(owning);
BENCHMARK(owning_reused);
BENCHMARK(to_json);

} // namespace

BENCHMARK_MAIN();
