"""Sends the requests it reads from its input with the library 'requests', and writes the answers."""

import json
import sys

import requests

session = requests.Session()
answers = []
for one in json.load(sys.stdin):
    given = {name: one[name] for name in ("params", "headers", "json") if name in one}
    if "form" in one:
        given["data"] = one["form"]
    if "file" in one:
        given["files"] = {"file": ("a.txt", one["file"], "text/plain")}
    answer = session.request(one["method"], one["url"], timeout=20, allow_redirects=False, **given)
    answers.append({"status": answer.status_code, "text": answer.text})
json.dump(answers, sys.stdout)
