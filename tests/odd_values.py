"""What is typed into addresses and forms by people who should not, or whose cat walked over the keys."""

ODD_VALUES = (
    "0", "-1", "1.0", "1e9", "0x1", "99999999999999999999999", "٣", "１", "²", "NaN", "null", "None",
    "true", " ", "+", "a" * 5000, "..", "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%00",
    "%0d%0aSet-Cookie:x=1", "%ED%A0%80", "%C0%AF", "%F0%9F%98%80", "%E2%80%AE", "'", '"', "' OR 1=1--",
    "<script>", "{{7*7}}", "${x}", "%25s", ";", "|", "00000000-0000-0000-0000-000000000000",
    "{00000000-0000-0000-0000-000000000000}", "a_b", "é", "_5Fx", "_",
)  # fmt: skip

ODD_ADDRESSES = (
    "//", "///etc/passwd", "/.", "/..", "/../", "/%2e%2e/", "/.git/config", "/.env", "/wp-login.php",
    "/robots.txt", "/favicon.ico", "/static/", "/static/../config/settings.py",
    "/static/%2e%2e/config/settings.py", "/a" * 1000, "/%", "/%zz", "/%00", "/?%00", "/?q=%00",
    "/?q=%ED%A0%80", "/?page=٣", "/?page=-1", "/?page=" + "9" * 50, "/?q=" + "a" * 5000, "/?q[]=1",
    "/?q=1&q=2", "/actors/?kind=%00&q='", "/actors/?page=x", "/admin/%00/", "/me/?next=//evil.example",
    "/accounts/reset/%00/%00/", "/briefings//", "/attempts/1/",
)  # fmt: skip

# Ways to write an address that is not on this site.
ELSEWHERE = (
    "//evil.example", "///evil.example", "////evil.example", "https://evil.example",
    "http://evil.example/", "HTTPS://evil.example", "https:evil.example", "https:/evil.example",
    "https:///evil.example", "//evil.example/..", "/\\evil.example", "\\\\evil.example",
    "\\/evil.example", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example",
    "%20//evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://evil.example",
    "mailto:a@evil.example", "//testserver@evil.example", "https://testserver@evil.example",
    "https://testserver.evil.example", "//testserver:80@evil.example",
    "https://evil.example#testserver", "https://evil.example?testserver",
    "https://evil.example\\@testserver", "//[evil.example]", "//[::1", "http:///", "//%65vil.example",
    "//evil。example", "\x00//evil.example", "http://testserver:8000@evil.example", "////testserver",
    "https://①②③.example", "blob:x",
)  # fmt: skip

# Fields that no form of ours has, and somebody may send all the same.
FORBIDDEN_FIELDS = (
    "id", "pk", "user", "user_id", "learner", "learner_id", "owner", "owner_id", "attempt",
    "attempt_id", "quiz", "quiz_id", "question", "question_id", "score", "mark", "marks", "marked_at",
    "points", "finished_at", "started_at", "closes_at", "number", "position", "shown", "given",
    "is_staff", "is_superuser", "is_active", "is_admin", "groups", "user_permissions", "is_public",
    "is_published", "state", "published", "role", "seed", "date_joined", "last_login", "password_hash",
)  # fmt: skip
