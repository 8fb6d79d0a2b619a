#!/usr/bin/env python3
"""Asks `bilaga preview` as those would who should get nothing: a foreign page, a name from elsewhere that leads here (DNS
rebinding), another user of the machine, a client that never ends its request. Prints a line for each thing that held; exits
with 1 at the first that did not.

usage: gate.py PROGRAM FIXTURES
"""
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
FIXTURES = pathlib.Path(sys.argv[2]).resolve()


def check(condition, words):
    print("held:" if condition else "FAILED:", words, flush=True)
    if not condition:
        raise SystemExit(1)


def start(folder, *arguments):
    process = subprocess.Popen(
        [PROGRAM, "preview", "2024-09-19", "--no-open", "--templates", str(FIXTURES.parent / "templates"), *arguments],
        cwd=folder, stdout=subprocess.PIPE, text=True,
        # Tests that run in the background are started with Ctrl-C ignored, and would hand that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    line = process.stdout.readline()
    return process, int(re.search(r":(\d+)/", line).group(1)), re.search(r"nyckel=(\w+)", line).group(1)


def stop(process):
    process.send_signal(signal.SIGINT)
    try:
        check(process.wait(timeout=120) == 0, "it ends when it is interrupted")
    finally:
        process.kill()


def ask(port, method="GET", path="/", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    if body is not None:
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), content


def raw(port, data, wait=60):
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as client:
        try:
            client.sendall(data)
            return client.recv(4096)
        except (ConnectionResetError, BrokenPipeError):
            return b""


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bilaga-preview-"))
    shutil.copytree(FIXTURES, folder, dirs_exist_ok=True)
    process, port, token = start(folder)
    try:
        run(folder, port, token)
    finally:
        stop(process)
    process, port, token = start(folder, "--read-only")
    try:
        cookie = ask(port, path=f"/?nyckel={token}")[1]["set-cookie"].split(";")[0]
        before = (folder / "2024-09-19" / "budget.yaml").read_bytes()
        status, _, content = ask(
            port, "POST", "/m/0/spara", b'{"plats":"0:0-1","text":"x","sha256":""}', Cookie=cookie, Origin=f"http://127.0.0.1:{port}", X_Bilaga="1")
        check(status == 422 and (folder / "2024-09-19" / "budget.yaml").read_bytes() == before, "--read-only changes nothing")
    finally:
        stop(process)
        shutil.rmtree(folder, ignore_errors=True)


def run(folder, port, token):
    own = f"http://127.0.0.1:{port}"
    status, headers, _ = ask(port, path=f"/?nyckel={token}")
    check(status == 303 and "HttpOnly" in headers["set-cookie"] and "SameSite=Strict" in headers["set-cookie"],
          "the token is exchanged for a cookie that scripts and other sites do not get")
    cookie = headers["set-cookie"].split(";")[0]
    status, headers, page = ask(port, Cookie=cookie)
    check(status == 200 and b"bilaga.js" in page, "the browser with the cookie gets the page")
    check("unsafe" not in headers["content-security-policy"] and headers["cache-control"] == "no-store"
          and "access-control-allow-origin" not in headers, "without inline script, never kept, for no other origin")
    for path in ("/", "/m/0/laget", "/handelser?m=0", "/bilaga.js", "/m/0/webb/index.html"):
        check(ask(port, path=path)[0] == 403, f"another user of the machine gets nothing of {path}")
    check(ask(port, path="/?nyckel=" + "0" * 32)[0] == 403, "a guessed token opens nothing")
    check(ask(port, Cookie=cookie.split("=")[0] + "=" + token)[0] == 403, "the token is no cookie")
    check(ask(port, Cookie=cookie, Host=f"evil.example:{port}")[0] == 403, "a name from elsewhere that leads here is refused")
    check(ask(port, Cookie=cookie, Origin="http://evil.example")[0] == 403, "a foreign page is refused by its Origin")
    check(ask(port, Cookie=cookie, Sec_Fetch_Site="cross-site")[0] == 403, "and by Sec-Fetch-Site")
    body = b'{"plats":"0:0-1","text":"x","sha256":""}'
    check(ask(port, "POST", "/m/0/spara", body, Cookie=cookie, Origin=own)[0] == 403, "a form of another page cannot change anything")
    check(ask(port, "POST", "/m/0/spara", body, Cookie=cookie, X_Bilaga="1")[0] == 403, "nor what comes from no page")
    check(ask(port, "POST", "/m/0/spara", b"{nonsense", Cookie=cookie, Origin=own, X_Bilaga="1")[0] == 400, "nonsense is no change")
    check(ask(port, "POST", "/m/0/spara", b'{"plats":"999999:0-99999999","text":"x","sha256":""}', Cookie=cookie, Origin=own, X_Bilaga="1")[0] in (409, 422),
          "a place that is not there is no change")
    check(ask(port, "DELETE", "/", Cookie=cookie, Origin=own, X_Bilaga="1")[0] == 405, "other methods are refused")
    for path in ("/m/0/webb/../../../etc/passwd", "/m/0/webb/%2e%2e/mote.yaml", "/m/0/webb/../mote.yaml", "/m/99/", "/m/-1/", "/m/0/papper/-1", "/m/0/papper/99999999999999999999"):
        check(ask(port, path=path, Cookie=cookie)[0] == 404, f"{path} is not found: pages are a list, not paths")
    check(b" 431 " in raw(port, b"GET / HTTP/1.1\r\nX: " + b"x" * 40000), "an endless head is refused")
    check(b" 413 " in raw(port, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"), "a huge body is refused before it comes")
    check(b" 400 " in raw(port, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"), "two ways of saying the length are refused")
    check(b" 400 " in raw(port, os.urandom(64) + b"\r\n\r\n"), "noise is refused")
    # A client that never ends its request is let go, and keeps nobody else waiting meanwhile.
    slow = socket.create_connection(("127.0.0.1", port))
    slow.sendall(b"GET / HTTP/1.1\r\nHost")
    crowd = [socket.create_connection(("127.0.0.1", port)) for _ in range(40)]
    check(ask(port, Cookie=cookie)[0] == 200, "forty silent clients keep nobody waiting")
    for client in crowd:
        client.close()
    slow.settimeout(120)
    check(slow.recv(10) == b"", "a request that never ends is let go")
    slow.close()
    # Only this machine.
    try:
        other = socket.gethostbyname(socket.gethostname())
    except OSError:
        other = ""
    if other and not other.startswith("127."):
        try:
            socket.create_connection((other, port), timeout=2).close()
            check(False, "other machines are refused")
        except OSError:
            check(True, "other machines are refused")
    # No links out of the folders: what is read so is not read, and cannot be changed.
    secret = folder / "hemligt.md"
    secret.write_text("hemligt")
    link = folder / "2024-09-19" / "lank.md"
    link.symlink_to(secret)
    time.sleep(1)
    state = ask(port, path="/m/0/laget", Cookie=cookie)[2]
    check(b"hemligt.md" not in state and secret.read_text() == "hemligt", "a link out of the folder leads nowhere")


main()
