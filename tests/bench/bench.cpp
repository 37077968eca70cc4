// How fast pages are read, beside a scan for line ends over the same bytes and beside what one would use instead.
// Compare within one run only. Times are for one core.

#include "../support/files.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

#include <newspage/document.hpp>
#include <newspage/newspage.hpp>
#include <newspage/text/utf8.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <new>
#include <string>
#include <thread>
#include <vector>

namespace {

thread_local std::size_t allocations = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using pages = std::vector<std::string>;

std::size_t bytes_of(pages const& texts)
{
    std::size_t sum = 0;
    for (auto const& text : texts)
        sum += text.size();
    return sum;
}

std::size_t scan(std::string_view page)
{
    std::size_t lines = 0;
    char const* at = page.data();
    char const* const last = at + page.size();
    while ((at = static_cast<char const*>(std::memchr(at, '\n', static_cast<std::size_t>(last - at)))))
        ++at, ++lines;
    return lines;
}

/// Reads all pages in each round; says how many allocations a page took when all had been read once.
template <class Read>
void run(benchmark::State& state, pages const& texts, Read read)
{
    for (auto const& text : texts)
        benchmark::DoNotOptimize(read(text));
    auto const before = allocations;
    std::size_t rounds = 0;
    for (auto _ : state) {
        for (auto const& text : texts)
            benchmark::DoNotOptimize(read(text));
        ++rounds;
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(rounds * bytes_of(texts)));
    state.counters["allocations"] =
        static_cast<double>(allocations - before) / static_cast<double>(rounds * texts.size());
}

template <class Read>
void add(std::string const& name, pages const& texts, Read read)
{
    benchmark::RegisterBenchmark(name.c_str(), [&texts, read](benchmark::State& state) {
        run(state, texts, read);
    })->Unit(benchmark::kMillisecond);
}

void add_newspage(std::string const& where, pages const& texts)
{
    add(where + "/memchr", texts, [](std::string const& page) { return scan(page); });
    add(where + "/utf8", texts, [](std::string const& page) { return newspage::detail::utf8_length(page); });
    add(where + "/view_reuse", texts,
        [reader = std::make_shared<newspage::parser>()](std::string const& page) { return reader->read(page); });
    add(where + "/view_reuse_unchecked", texts,
        [reader = std::make_shared<newspage::parser>(newspage::parse_options{.check_utf8 = false})](
            std::string const& page) { return reader->read(page); });
    add(where + "/view_fresh", texts,
        [](std::string const& page) { return newspage::parse_view(std::string_view(page)).has_value(); });
    add(where + "/document", texts,
        [document = std::make_shared<newspage::Document>()](std::string const& page) { return document->read(page); });
    add(where + "/owning", texts, [](std::string const& page) { return newspage::parse(page).has_value(); });
    struct reused
    {
        newspage::parser reader;
        newspage::Article article;
        std::string json;
    };
    add(where + "/owning_reuse", texts, [r = std::make_shared<reused>()](std::string const& page) {
        if (r->reader.read(page))
            newspage::to_article(r->reader.article(), r->article);
        return r->article.body.size();
    });
    add(where + "/json", texts, [r = std::make_shared<reused>()](std::string const& page) {
        r->json.clear();
        if (r->reader.read(page))
            newspage::append_json(r->json, r->reader.article());
        return r->json.size();
    });
}

/// The fields of newspage's view that a rival reads, too.
std::uint64_t hash_of(newspage::ArticleView const& article)
{
    bench::field_hash hash;
    for (auto crumb : article.breadcrumb)
        hash.add(crumb);
    hash.add(article.title.value_or(""));
    hash.add(article.source.value_or(""));
    if (article.updated) {
        auto const day = article.updated->day;
        hash.add(static_cast<unsigned>(static_cast<int>(day.year()))), hash.add(static_cast<unsigned>(day.month())),
            hash.add(static_cast<unsigned>(day.day()));
    }
    for (auto const& block : article.body)
        std::visit(
            [&hash](auto const& part) {
                if constexpr (requires { part.text; })
                    hash.add(""), hash.add(part.text), hash.add("");
                else
                    hash.add(part.file.value_or("")), hash.add(part.caption.value_or("")),
                        hash.add(part.credit ? part.credit->text : "");
            },
            block);
    return hash.value();
}

struct rival
{
    char const* name;
    bool (*read)(std::string_view, bench::SimplePage&);
};
constexpr rival rivals[] = {{"by_hand", bench::read_by_hand},
                            {"x3_tutorial", bench::read_with_x3_tutorial},
                            {"pegtl", bench::read_with_pegtl},
                            {"re2", bench::read_with_re2},
                            {"std_regex", bench::read_with_std_regex}};

/// Every rival reads the same fields from every page, or there is nothing to compare.
void check_rivals(pages const& texts)
{
    newspage::parser reader;
    bench::SimplePage page;
    for (auto const& text : texts) {
        if (!reader.read(text))
            std::printf("newspage refuses a page\n%s", text.c_str()), std::exit(1);
        auto const expected = hash_of(reader.article());
        for (auto const& each : rivals)
            if (!each.read(text, page) || bench::hash_of(page) != expected)
                std::printf("%s reads another page\n%s", each.name, text.c_str()), std::exit(1);
    }
}

void two_threads(benchmark::State& state, pages const& texts)
{
    // Each takes the next pages that nobody has, as long as there are any.
    constexpr std::size_t share = 64;
    std::atomic<std::size_t> taken;
    auto const work = [&texts, &taken](newspage::parser& reader) {
        for (std::size_t from; (from = taken.fetch_add(share)) < texts.size();)
            for (auto i = from; i != std::min(from + share, texts.size()); ++i)
                benchmark::DoNotOptimize(reader.read(texts[i]));
    };
    newspage::parser first, second;
    for (auto _ : state) {
        taken = 0;
        std::thread other(work, std::ref(second));
        work(first);
        other.join();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes_of(texts)));
}

bool write(pages const& texts, char const* file)
{
    std::ofstream out(file, std::ios::binary);
    for (auto const& page : texts)
        out << page << '\f';
    return bool(out.flush());
}

} // namespace

int main(int argc, char** argv)
{
    // For programs in other languages: pages with a form feed after each.
    if (argc == 3 && std::string_view(argv[1]) == "--write-simple")
        return write(bench::pages_in_simple_form(4 << 20), argv[2]) ? 0 : 1;
    if (argc == 3 && std::string_view(argv[1]) == "--write-all")
        return write(bench::pages_in_all_forms(64 << 20), argv[2]) ? 0 : 1;
    static pages const all = bench::pages_in_all_forms(64 << 20);
    static pages const simple = bench::pages_in_simple_form(16 << 20);
    static pages const few(simple.begin(), simple.begin() + 64); // for what would take minutes
    static pages const seed{support::read(support::files("seeds", ".txt").at(0))};
    static std::vector<pages> sizes;
    check_rivals(few);

    add_newspage("all", all);
    benchmark::RegisterBenchmark("all/two_threads", [](benchmark::State& state) { two_threads(state, all); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    add("simple/memchr", simple, [](std::string const& page) { return scan(page); });
    add("simple/view_reuse", simple,
        [reader = std::make_shared<newspage::parser>()](std::string const& page) { return reader->read(page); });
    for (auto const& each : rivals)
        add(std::string("simple/") + each.name, each.read == bench::read_with_std_regex ? few : simple,
            [read = each.read, page = std::make_shared<bench::SimplePage>()](std::string const& text) {
                return read(text, *page);
            });
    add_newspage("seed", seed);
    sizes.reserve(6);
    for (std::size_t size : {1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000}) {
        sizes.push_back({bench::page_of_size(size)});
        add("size/" + std::to_string(size), sizes.back(),
            [reader = std::make_shared<newspage::parser>()](std::string const& page) { return reader->read(page); });
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
