#!/usr/bin/env bash
# gdb.sh GDB PRINTERS PROGRAM: what gdb shows of newspage's values. The inline namespace depends on the form of the library.
set -euo pipefail
shown=$("$1" -nx -batch -ex "source $2" -ex "break stop" -ex run -ex "print moment" -ex "print paragraph" -ex "print article" "$3" 2>&1)
diff - <(sed -n 's/^\$[0-9]* = //p' <<< "$shown" | sed -E 's/newspage::v0\w*::/newspage::/g') <<'END'
2022-07-29T10:05-01:30
ParagraphView "port"
Article "A port opens" = {title = "A port opens", updated = 2022-07-29, body = std::vector of length 2, capacity 2 = {std::variant<newspage::Paragraph, newspage::Heading, newspage::Figure, newspage::Video> [index 1] = {Heading "New ships"}, std::variant<newspage::Paragraph, newspage::Heading, newspage::Figure, newspage::Video> [index 2] containing Figure = {"port.jpg", "Photo by Chen Min/Xinhua"}}}
END
