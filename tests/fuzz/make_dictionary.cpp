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
    print_all(place_labels);
    print_all(author_labels);
    print_all(outlet_labels);
    print_all(source_labels);
    print_all(editor_labels);
    print_all(editor_phrases);
    print_all(contributor_labels);
    print_all(contributor_phrases);
    print_all(doubtful_contributor_labels);
    print_all(counter_labels);
    print_all(updated_labels);
    print_all(published_labels);
    print_all(event_labels);
    print_all(months);
    print_all(weekdays);
    print_all(halves_of_day);
    print_all(dotted_halves_of_day);
    print_all(ordinals);
    print_all(zero_zones);
    print_all(zones);
    print_all(name_particles);
    print_all(name_prefixes);
    print_all(name_suffixes);
    print_all(name_remarks);
    print_all(name_commas);
    print_all(name_conjunctions);
    print_all(name_signs);
    print_all(name_stops);
    print_all(jobs);
    print_all(agency_people);
    print_all(image_extensions);
    print_all(video_extensions);
    print_all(media);
    print_all(video_stills);
    print_all(provisions);
    print_all(relations);
    print_all(unbracketed_line_media);
    print_all(photo);
    print_all(unbracketed_end_media);
    print_all(unbracketed_relations);
    print_all(outlet_prepositions);
    print_all(outlet_prefixes);
    print_all(agencies);
    print_all(caption_openings);
    print_all(surnames);
    print_all(places_like_names);
    print_all(bullets);
    print_all(list_bullets);
    print_all(opening_brackets);
    print_all(closing_brackets);
    print_all(button_words);
    print_all(glued_button_words);
    print_all(button_openings);
    print_all(glued_buttons);
    print_all(boilerplate_lines);
    print_all(site_phrases);
    print_all(contact_openings);
    print_all(font_words);
    print_all(font_word_ends);
    print_all(bracketed_font_words);
    print_all(font_sizes);
    print_all(keyword_labels);
    print_all(footer_openers);
    print_all(list_openers);
    print_all(related_openers);
    print_all(footer_beginnings);
    print_all(footer_sponsors);
    print_all(previous_arrows);
    print_all(next_arrows);
    for (auto word : {"By ",
                      " in ",
                      " and ",
                      "[Photo by ",
                      "/",
                      "]",
                      " / ",
                      "> ",
                      "»",
                      "›",
                      "->",
                      "| ",
                      "：",
                      "2022-07-29",
                      "July 29, 2022",
                      "10:54",
                      "年",
                      "月",
                      "日",
                      ".jpg",
                      "\n",
                      "\xE3\x80\x80",
                      "\xEF\xBB\xBF",
                      "- ",
                      "(",
                      ")",
                      "CHINA DAILY",
                      "…"})
        print(word);
}
