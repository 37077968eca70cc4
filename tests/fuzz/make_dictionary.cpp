// Prints the format's word tables as a dictionary for libFuzzer and AFL++.
#include <newspage/grammar/words.hpp>

#include <cstdio>
#include <string_view>

namespace {

void print(std::string_view word)
{
    std::putchar('"');
    for (char c : word)
        if (c >= ' ' && c <= '~' && c != '"' && c != '\\')
            std::putchar(c);
        else
            std::printf("\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    std::puts("\"");
}

template <class Table>
void print_all(Table const& table)
{
    for (auto const& entry : table) {
        if constexpr (requires { entry.word; })
            print(entry.word);
        else
            print(entry);
    }
}

} // namespace

int main()
{
    using namespace newspage::words;
    print_all(place_labels), print_all(author_labels), print_all(outlet_labels), print_all(editor_labels);
    print_all(counter_labels), print_all(updated_labels), print_all(published_labels), print_all(months);
    print_all(image_extensions), print_all(video_extensions), print_all(media), print_all(provisions), print_all(relations);
    print_all(agencies), print_all(bullets), print_all(buttons), print_all(furniture_lines), print_all(footer_openers);
    print_all(footer_beginnings), print_all(previous_arrows), print_all(next_arrows), print(glued_buttons);
    for (auto word : {"By ", " in ", " and ", "[Photo by ", "/", "]", " / ", "> ", "»", "›", "->", "| ", "：", "2022-07-29", "July 29, 2022",
                      "10:54", "年", "月", "日", ".jpg", "\n", "\xE3\x80\x80", "\xEF\xBB\xBF", "- ", "(", ")", "CHINA DAILY", "…"})
        print(word);
}
