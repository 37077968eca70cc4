// Imports pages into an SQLite database: a row for each article, and one for each of its photos.
// import_sqlite DATABASE FILE...

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <sqlite3.h>

#include <initializer_list>
#include <iostream>
#include <stdexcept>

namespace {

using text = std::optional<std::string>;

class database
{
public:
    explicit database(char const* file) { check(sqlite3_open(file, &handle_)); }
    ~database() { sqlite3_close(handle_); }
    database(database const&) = delete;
    database& operator=(database const&) = delete;

    /// Runs one statement with its parameters, and returns the identifier of the row that it inserted.
    sqlite3_int64 run(char const* sql, std::initializer_list<text> values = {})
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr));
        int column = 0;
        for (auto const& value : values)
            if (++column; value)
                sqlite3_bind_text(statement, column, value->data(), static_cast<int>(value->size()), SQLITE_TRANSIENT);
        sqlite3_step(statement);
        check(sqlite3_finalize(statement));
        return sqlite3_last_insert_rowid(handle_);
    }

private:
    void check(int status) const
    {
        if (status != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle_));
    }

    sqlite3* handle_ = nullptr;
};

text date_of(newspage::Article const& article)
{
    auto const& date = article.updated ? article.updated : article.published;
    return date ? text(to_string(*date)) : text();
}

} // namespace

int main(int argc, char** argv)
try {
    use_bytes();
    if (argc < 3) {
        std::cerr << "usage: import_sqlite DATABASE FILE...\n";
        return 64;
    }
    database db(argv[1]);
    db.run("create table article (id integer primary key, file text, title text, source text, date text, body text)");
    db.run("create table photo (article integer references article, file text, caption text, outlet text)");
    db.run("begin");
    for (int i = 2; i != argc; ++i) {
        auto const page = read_file(argv[i]);
        if (!page)
            return 2;
        auto const article = newspage::parse(*page);
        if (!article) {
            std::cerr << newspage::render(article.error(), *page, argv[i]);
            continue;
        }
        auto const id = db.run("insert into article (file, title, source, date, body) values (?, ?, ?, ?, ?)",
                               {argv[i], article->title, article->source, date_of(*article), newspage::text(*article)});
        for (auto const& figure : newspage::figures(*article))
            db.run("insert into photo values (?, ?, ?, ?)",
                   {std::to_string(id), figure.file, figure.caption, figure.credit ? figure.credit->outlet : text()});
    }
    db.run("commit");
} catch (std::exception const& error) {
    std::cerr << "import_sqlite: " << error.what() << '\n';
    return 1;
}
