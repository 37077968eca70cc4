// Prints the rules of grammar.hpp as EBNF, a production a line. Their parts are named here, and nowhere else.
#include "ebnf.hpp"

#include <newspage/grammar.hpp>

#include <iostream>

namespace grammar = newspage::grammar;

#define NAME(scope, part) text.name(#part, scope::part)
#define RULE(rule) text.add(grammar::rule)

namespace {

void name_parts(docs::ebnf& text)
{
    NAME(newspage::spirit, ws);
    NAME(grammar::marks, colon);
    NAME(grammar::marks, bar);
    NAME(grammar::marks, rest);
    NAME(grammar::name_parts, name_words);
    NAME(grammar::marks, spaced_slash);
    NAME(grammar::button_parts, count);
    text.name("button_end", grammar::button_parts::end);
    NAME(grammar::button_parts, opening);
    NAME(grammar::button_parts, known_word);
    NAME(grammar::boilerplate_parts, thousands);
    NAME(grammar::page_number_parts, arrow_end);
    NAME(grammar::page_number_parts, label);
    NAME(grammar::boilerplate_parts, address);
    NAME(grammar::boilerplate_parts, contact);
    NAME(grammar::boilerplate_parts, markdown_image);
    NAME(grammar::boilerplate_parts, site_line);
    NAME(grammar::day_parts, weekday);
    NAME(grammar::day_parts, month_day_year);
    NAME(grammar::day_parts, day_month_year);
    NAME(grammar::day_parts, year_month_day);
    NAME(grammar::day_parts, numeric);
    NAME(grammar::detail, open_bracket);
    NAME(grammar::detail, close_bracket);
    NAME(grammar::detail, open_square_bracket);
    NAME(grammar::detail, close_square_bracket);
    NAME(grammar::detail, bar_sign);
    text.name("field_bar", grammar::detail::bar);
    NAME(grammar::detail, phrase_label);
    NAME(grammar::detail, date_label);
    NAME(grammar::detail, unknown_label);
    NAME(grammar::detail, last_buttons);
    NAME(grammar::detail, chunk_end);
    NAME(grammar::detail, next_bracket);
    NAME(grammar::detail, byline_end);
    NAME(grammar::detail, no_name);
    NAME(grammar::detail, names_text);
    NAME(grammar::detail, phrase_separator);
    NAME(grammar::detail, phrase_end);
    NAME(grammar::detail, credit_phrase);
    NAME(grammar::detail, labelled_field);
    NAME(grammar::detail, gap);
    NAME(grammar::detail, field);
    NAME(grammar::detail, more_fields);
    NAME(grammar::crumb_parts, pointer);
    NAME(grammar::crumb_parts, spaced_bar);
    NAME(grammar::crumb_parts, crumb);
    NAME(grammar::crumb_parts, bar_crumb);
    NAME(grammar::crumb_parts, slash_crumb);
    NAME(grammar::name_parts, conjunction);
    NAME(grammar::name_parts, comma);
    NAME(grammar::people_parts, in_word);
    NAME(grammar::people_parts, for_word);
    NAME(grammar::people_parts, sign);
    NAME(grammar::people_parts, part_end);
    NAME(grammar::people_parts, job);
    NAME(grammar::people_parts, and_agencies);
    NAME(grammar::people_parts, next_place);
    NAME(grammar::people_parts, place_end);
    NAME(grammar::people_parts, place);
    NAME(grammar::credit_parts, slash);
    NAME(grammar::credit_parts, before_last_slash);
    NAME(grammar::credit_parts, medium);
    NAME(grammar::credit_parts, outlet);
    NAME(grammar::credit_parts, known_outlet);
    NAME(grammar::credit_parts, maker_and_agency);
    NAME(grammar::credit_parts, agency_first);
    NAME(grammar::credit_parts, person);
    NAME(grammar::credit_parts, persons);
    NAME(grammar::credit_parts, host_first);
    NAME(grammar::credit_parts, by);
    NAME(grammar::credit_parts, how);
}

} // namespace

int main()
{
    docs::ebnf text;
    name_parts(text);
    RULE(breadcrumb);
    RULE(dated_title);
    RULE(stamp);
    RULE(boilerplate);
    RULE(button_line);
    RULE(keywords_line);
    RULE(footer_opener);
    RULE(heading_shaped);
    RULE(page_numbers);
    RULE(more_page_numbers);
    RULE(image_file);
    RULE(video_file);
    RULE(credited_line);
    RULE(dateline);
    RULE(sign_off);
    RULE(sign_off_bracket);
    RULE(source_line);
    RULE(glued_line);
    RULE(text_line);
    RULE(source_mark);
    RULE(labelled_outlet);
    RULE(bracketed_outlet);
    RULE(closed_outlet);
    RULE(host_outlet);
    RULE(host_after_by);
    RULE(byline);
    RULE(editors);
    RULE(contributors);
    RULE(counter);
    RULE(labelled_date);
    RULE(plain_date);
    RULE(unread_date);
    RULE(buttons_field);
    RULE(field_label);
    RULE(field_end);
    RULE(credit);
    RULE(credit_words);
    RULE(outlet_credit);
    RULE(caption_credit);
    RULE(lost_link_credit);
    RULE(line_credit);
    RULE(unstopped_line_credit);
    RULE(end_credit);
    RULE(initial_end_credit);
    RULE(unstopped_end_credit);
    RULE(number_credit);
    RULE(agency);
    RULE(host);
    RULE(host_name);
    RULE(name);
    RULE(one_word_name);
    RULE(name_separator);
    RULE(name_remark);
    RULE(email);
    RULE(names);
    RULE(labelled_names);
    RULE(people);
    RULE(labelled_people);
    RULE(personal_name);
    RULE(any_date);
    RULE(timestamp);
    RULE(day);
    RULE(iso_day);
    RULE(month_name);
    RULE(ordinal);
    RULE(time_of_day);
    RULE(time_zone);
    RULE(button);
    RULE(buttons);
    RULE(short_number);
    RULE(font_button);
    for (auto const& [name, words] : text.productions())
        std::cout << name << " = " << words << " ;\n";
}
