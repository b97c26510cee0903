#include "printing/cups_printing.h"
#include "printing/printer_words.h"
#include <array>
#include <cups/cups.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace tirkeu::printing {
namespace {

struct CloseHttp
{
    void operator()(http_t *http) const { httpClose(http); }
};
struct DeleteIpp
{
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

constexpr auto printerAttributes =
    std::to_array<const char *>({"printer-name", "printer-info", "printer-location", "printer-state",
                                 "printer-state-reasons", "printer-is-accepting-jobs"});
constexpr auto jobAttributes = std::to_array<const char *>({"job-state", "job-state-reasons"});

int giveUp(http_t *, void *)
{
    return 0;
}

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr; // libcups would ask on the terminal and wait
}

Result<Http> connectTo(const CupsServer &server)
{
    cupsSetPasswordCB2(noPassword, nullptr);
    const QByteArray host = server.host.isEmpty() ? QByteArray(cupsServer()) : server.host.toUtf8();
    const int port = server.port > 0 ? server.port : ippPort();
    Http http(httpConnect2(host.constData(), port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1,
                           int(server.patience.count()), nullptr));
    if (!http)
        return failure(Error::Kind::Offline, u"no connection to CUPS: "_s + QString::fromUtf8(cupsLastErrorString()));
    httpSetTimeout(http.get(), double(server.patience.count()) / 1000, giveUp, nullptr);
    return http;
}

Error::Kind kindOf(ipp_status_t status)
{
    switch (status) {
    case IPP_STATUS_ERROR_NOT_FOUND:
    case IPP_STATUS_ERROR_GONE:
        return Error::Kind::NotFound;
    case IPP_STATUS_ERROR_FORBIDDEN:
    case IPP_STATUS_ERROR_NOT_AUTHENTICATED:
    case IPP_STATUS_ERROR_NOT_AUTHORIZED:
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
        return Error::Kind::Denied;
    case IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED:
    case IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR:
        return Error::Kind::Invalid;
    case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
        return Error::Kind::Offline;
    default:
        return Error::Kind::Io;
    }
}

/// An answer that is no failure. Silence is Offline.
Result<Ipp> checked(Ipp answer)
{
    const auto status = answer ? ippGetStatusCode(answer.get()) : cupsLastError();
    const QString detail = u"IPP: "_s + QString::fromUtf8(cupsLastErrorString());
    if (!answer) {
        const auto kind = kindOf(status);
        return failure(kind == Error::Kind::Io ? Error::Kind::Offline : kind, detail);
    }
    if (status >= IPP_STATUS_REDIRECTION_OTHER_SITE)
        return failure(kindOf(status), detail);
    return answer;
}

QByteArray printerUri(const QString &printer)
{
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0, "/printers/%s",
                     printer.toUtf8().constData());
    return uri.data();
}

void addText(ipp_t *request, ipp_tag_t group, ipp_tag_t tag, const char *name, const QByteArray &value)
{
    ippAddString(request, group, tag, name, nullptr, value.constData());
}

ipp_t *requestAbout(ipp_op_t operation, const QString &printer)
{
    ipp_t *request = ippNewRequest(operation);
    if (!printer.isEmpty())
        addText(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", printerUri(printer));
    addText(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", cupsUser());
    return request;
}

template <class Names>
void askFor(ipp_t *request, const Names &names)
{
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "requested-attributes", int(names.size()),
                  nullptr, names.data());
}

Result<Ipp> ask(http_t *http, ipp_t *request)
{
    return checked(Ipp(cupsDoRequest(http, request, "/"))); // frees the request
}

QStringList stringsOf(ipp_attribute_t *attribute)
{
    QStringList values;
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        values.append(QString::fromUtf8(ippGetString(attribute, i, nullptr)));
    return values;
}

int numberOf(ipp_t *answer, const char *name)
{
    auto *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute ? ippGetInteger(attribute, 0) : 0;
}

/// One attribute of a printer among several in an answer.
void take(PrinterInfo &printer, ipp_attribute_t *attribute)
{
    const QByteArray name = ippGetName(attribute);
    if (name == "printer-name")
        printer.name = stringsOf(attribute).value(0);
    else if (name == "printer-info")
        printer.description = stringsOf(attribute).value(0);
    else if (name == "printer-location")
        printer.location = stringsOf(attribute).value(0);
    else if (name == "printer-state-reasons")
        printer.troubles.append(describeTroubles(stringsOf(attribute)));
    else if (name == "printer-is-accepting-jobs" && !ippGetBoolean(attribute, 0))
        printer.troubles.prepend(takesNoPapers());
}

std::vector<PrinterInfo> printersIn(ipp_t *answer, const QString &defaultName)
{
    std::vector<PrinterInfo> printers;
    PrinterInfo current;
    const auto finish = [&] {
        current.isDefault = current.name == defaultName;
        if (!current.name.isEmpty())
            printers.push_back(current);
        current = {};
    };
    for (auto *attribute = ippFirstAttribute(answer); attribute; attribute = ippNextAttribute(answer)) {
        if (!ippGetName(attribute)) // separates the groups of attributes
            finish();
        else if (ippGetGroupTag(attribute) == IPP_TAG_PRINTER)
            take(current, attribute);
    }
    finish();
    return printers;
}

QByteArray mediaName(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return "iso_a4_210x297mm"_ba;
    case PaperSize::A5:
        return "iso_a5_148x210mm"_ba;
    case PaperSize::Coupon80mm:
        return "custom_coupon_80x200mm"_ba;
    }
    Q_UNREACHABLE();
}

Ipp printRequest(const QString &printer, const PrintOptions &options)
{
    Ipp request(requestAbout(IPP_OP_PRINT_JOB, printer));
    addText(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", "Tirkeu"_ba); // seen by all who see the queue
    addText(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", "application/pdf"_ba);
    ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", std::max(options.copies, 1));
    addText(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", mediaName(options.paper));
    addText(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", "none"_ba); // paper equals preview
    return request;
}

} // namespace

Result<std::vector<PrinterInfo>> CupsPrinting::printers()
{
    const auto http = connectTo(m_server);
    if (!http)
        return tl::unexpected(http.error());
    const auto first = ask(http->get(), requestAbout(IPP_OP_CUPS_GET_DEFAULT, {}));
    if (!first && first.error().kind == Error::Kind::Offline)
        return tl::unexpected(first.error());
    QString defaultName;
    if (first)
        defaultName = stringsOf(ippFindAttribute(first->get(), "printer-name", IPP_TAG_NAME)).value(0);
    ipp_t *request = requestAbout(IPP_OP_CUPS_GET_PRINTERS, {});
    askFor(request, printerAttributes);
    const auto answer = ask(http->get(), request);
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        return std::vector<PrinterInfo>(); // so says CUPS without a single printer
    if (!answer)
        return tl::unexpected(answer.error());
    return printersIn(answer->get(), defaultName);
}

Result<JobId> CupsPrinting::print(const QByteArray &pdf, const QString &printer, const PrintOptions &options)
{
    if (!pdf.startsWith("%PDF-"))
        return failure(Error::Kind::Invalid, u"not a PDF"_s);
    const auto http = connectTo(m_server);
    if (!http)
        return tl::unexpected(http.error());
    const auto request = printRequest(printer, options);
    const size_t length = ippLength(request.get()) + size_t(pdf.size());
    auto status = cupsSendRequest(http->get(), request.get(), "/", length);
    if (status == HTTP_STATUS_CONTINUE)
        status = cupsWriteRequestData(http->get(), pdf.constData(), size_t(pdf.size()));
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK)
        return failure(Error::Kind::Offline, u"the PDF was not taken: HTTP %1"_s.arg(int(status)));
    const auto answer = checked(Ipp(cupsGetResponse(http->get(), "/")));
    if (!answer)
        return tl::unexpected(answer.error());
    return JobId{printer, numberOf(answer->get(), "job-id")};
}

Result<JobState> CupsPrinting::jobState(const JobId &job)
{
    const auto http = connectTo(m_server);
    if (!http)
        return tl::unexpected(http.error());
    ipp_t *jobRequest = requestAbout(IPP_OP_GET_JOB_ATTRIBUTES, job.printer);
    ippAddInteger(jobRequest, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job.number);
    askFor(jobRequest, jobAttributes);
    const auto jobAnswer = ask(http->get(), jobRequest);
    if (!jobAnswer)
        return tl::unexpected(jobAnswer.error());
    ipp_t *printerRequest = requestAbout(IPP_OP_GET_PRINTER_ATTRIBUTES, job.printer);
    askFor(printerRequest, printerAttributes);
    const auto printer = ask(http->get(), printerRequest);
    if (!printer)
        return tl::unexpected(printer.error());
    return describe({numberOf(jobAnswer->get(), "job-state"),
                     stringsOf(ippFindAttribute(jobAnswer->get(), "job-state-reasons", IPP_TAG_KEYWORD)),
                     numberOf(printer->get(), "printer-state"),
                     stringsOf(ippFindAttribute(printer->get(), "printer-state-reasons", IPP_TAG_KEYWORD))});
}

} // namespace tirkeu::printing
