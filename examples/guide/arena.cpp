// Reads pages into a buffer on the stack: the copy of the text and all lists of views are in it, as long as they fit.
// arena FILE...

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <array>
#include <cstddef>
#include <iostream>
#include <memory_resource>

int main(int argc, char** argv)
{
    use_bytes();
    for (int i = 1; i != argc; ++i) {
        auto const text = read_file(argv[i]);
        if (!text)
            return 2;
        std::array<std::byte, 16 * 1024> buffer;
        // Without a heap after the buffer, a page that does not fit throws std::bad_alloc.
        std::pmr::monotonic_buffer_resource arena(buffer.data(), buffer.size(), std::pmr::null_memory_resource());
        newspage::Document page({}, &arena);
        if (!page.read(*text))
            continue;
        auto const* const at = reinterpret_cast<std::byte const*>(page.text().data());
        bool const inside = at >= buffer.data() && at < buffer.data() + buffer.size();
        std::cout << page.article().title.value_or("(no title)") << ": " << page.article().body.size()
                  << " blocks, text " << (inside ? "inside" : "outside") << " the arena\n";
    }
}
