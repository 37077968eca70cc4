"""Reads a page through the C interface: by_ctypes.py libnewspage.so PAGE.txt"""
import ctypes, json, sys

newspage = ctypes.CDLL(sys.argv[1])
newspage.newspage_parser_new.restype = ctypes.c_void_p
newspage.newspage_json.restype = ctypes.c_char_p
newspage.newspage_parse.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
newspage.newspage_json.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
newspage.newspage_parser_free.argtypes = [ctypes.c_void_p]

page = open(sys.argv[2], "rb").read()
parser = newspage.newspage_parser_new()
status = newspage.newspage_parse(parser, page, len(page))  # 0: an article; 1: an error record
result = json.loads(newspage.newspage_json(parser, None))
newspage.newspage_parser_free(parser)
print(result["title"] if status == 0 else result["error"]["message"])
