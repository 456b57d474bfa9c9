// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/konifer_fault.h"

namespace secateur::test {

namespace {

Fault ofKind(Fault::Kind kind)
{
    Fault fault;
    fault.kind = kind;
    return fault;
}

} // namespace

Fault Fault::on(const QByteArray& forMethod, const QByteArray& partOfTarget) const
{
    Fault fault = *this;
    fault.method = forMethod;
    fault.target = partOfTarget;
    return fault;
}

Fault Fault::forTimes(int count) const
{
    Fault fault = *this;
    fault.times = count;
    return fault;
}

Fault Fault::after(int milliseconds) const
{
    Fault fault = *this;
    fault.delay = milliseconds;
    return fault;
}

Fault Fault::acting() const
{
    Fault fault = *this;
    fault.acts = true;
    return fault;
}

Fault Fault::late(int milliseconds)
{
    return ofKind(Kind::Late).after(milliseconds);
}

Fault Fault::status(int status)
{
    return body(status, "application/json", R"({"message":"made by a test"})");
}

Fault Fault::busy(const QByteArray& retryAfter, int status)
{
    Fault fault = Fault::status(status);
    fault.reply.headers.emplaceBack("Retry-After", retryAfter);
    return fault;
}

Fault Fault::body(int status, const QByteArray& type, const QByteArray& body)
{
    Fault fault = ofKind(Kind::Reply);
    fault.reply = {status, type, body, {}};
    return fault;
}

Fault Fault::brokenJson()
{
    return body(200, "application/json", R"({"entries":[{"class":"IMAGE","entryId":0,"alt":"a sentence that en)");
}

Fault Fault::otherJson()
{
    return body(200, "application/json", R"({"status":"UP","groups":["liveness","readiness"]})");
}

Fault Fault::loginPage()
{
    return body(200, "text/html; charset=utf-8",
                "<!doctype html><html><head><title>Sign in</title></head><body><form method=\"post\">"
                "<input name=\"user\"><input name=\"password\" type=\"password\"></form></body></html>");
}

Fault Fault::loginRedirect()
{
    Fault fault = body(302, "text/html; charset=utf-8", "<a href=\"/login\">Sign in</a>");
    fault.reply.headers.emplaceBack("Location", "/login");
    return fault;
}

Fault Fault::yesToAll(int status)
{
    return body(status, {}, {}).forEver();
}

Fault Fault::resets()
{
    return ofKind(Kind::Reset);
}

Fault Fault::closes()
{
    return ofKind(Kind::Close);
}

Fault Fault::hangs()
{
    return ofKind(Kind::Hang);
}

Fault Fault::halfBody()
{
    return ofKind(Kind::Half);
}

Fault Fault::hugeBody(qint64 bytes, bool chunked)
{
    Fault fault = ofKind(Kind::Huge);
    fault.bytes = bytes;
    fault.chunked = chunked;
    return fault;
}

Fault Fault::newDialect(Dialect dialect)
{
    Fault fault = ofKind(Kind::NewDialect);
    fault.dialect = dialect;
    return fault;
}

} // namespace secateur::test
