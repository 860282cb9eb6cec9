package org.factdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The form that could not be taken, with all that was typed into it, to be sent again as it is. A form with a password is
 * not shown again: nothing else in it takes long to type.
 */
final class SendAgain {
    private static final int SHORT = 100;

    private final Map<String, String[]> typed;
    private final String address;

    /** What was typed, by the names of the fields, and where to. */
    SendAgain(Map<String, String[]> typed, String address) {
        this.typed = typed;
        this.address = address;
    }

    /** The form of a request, which went to that address. */
    static SendAgain of(HttpServletRequest request, String address) {
        boolean form = "POST".equals(request.getMethod()) && !address.contains("/api/");
        return new SendAgain(form ? request.getParameterMap() : Map.of(), address);
    }

    /** Whether there is anything to send again. */
    boolean isPossible() {
        return !typed.isEmpty()
                && typed.keySet().stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }

    /** The form as HTML, with a button of that label: what was typed can be read and copied, the rest is carried along. */
    String html(String label) {
        StringBuilder html = new StringBuilder("<form method=\"post\" accept-charset=\"UTF-8\" action=\"")
                .append(escaped(address))
                .append("\">");
        fields().forEach(html::append);
        return html.append("<p><button class=\"button primary\" id=\"send-again\">")
                .append(escaped(label))
                .append("</button></p></form>")
                .toString();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        typed.forEach((name, values) -> {
            for (String value : values) {
                fields.add(isWords(name, value) ? words(name, value) : carried(name, value));
            }
        });
        return fields;
    }

    private static boolean isWords(String name, String value) {
        return !name.startsWith("jakarta.faces.")
                && (value.length() > SHORT || value.strip().contains(" "));
    }

    /** A browser leaves out the first line end of a text area. */
    private static String words(String name, String value) {
        return "<div class=\"field\"><textarea readonly rows=\"6\" aria-label=\"" + escaped(name) + "\" name=\""
                + escaped(name) + "\">\n" + escaped(value) + "</textarea></div>";
    }

    private static String carried(String name, String value) {
        return "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
