package org.factdesk.web.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page node by node: what comes from outside becomes text nodes, never markup. */
final class Dom {
    private final Document document;

    Dom() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException everyJdkHasOne) {
            throw new IllegalStateException("this JDK builds no XML documents", everyJdkHasOne);
        }
    }

    Document document() {
        return document;
    }

    Element root(String language) {
        Element html = document.createElementNS("http://www.w3.org/1999/xhtml", "html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        return html;
    }

    Element add(Element parent, String name) {
        Element element = document.createElementNS("http://www.w3.org/1999/xhtml", name);
        parent.appendChild(element);
        return element;
    }

    /** An element with text; nothing where the text is absent or empty. */
    void add(Element parent, String name, String style, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        Element element = add(parent, name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        element.setTextContent(text);
    }
}
