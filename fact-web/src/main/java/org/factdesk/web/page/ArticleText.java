package org.factdesk.web.page;

import java.io.IOException;
import java.util.stream.Collectors;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/**
 * Draws a {@link MarkedText}, {@code <fd:articleText value="…"/>}. All words go through the writer's escaping, and no
 * character is added between them, so that a selection in the browser counts as the text does.
 */
@FacesComponent(createTag = true, tagName = "articleText", namespace = "https://factdesk.org/faces")
public class ArticleText extends UIComponentBase {
    /** The data of a mark that has a number, which is shown once, where the mark begins. */
    private static final String NUMBERED = "claim";

    @Override
    public String getFamily() {
        return "org.factdesk.ArticleText";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        MarkedText text = (MarkedText) getAttributes().get("value");
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("class", "article-text", null);
        writer.writeAttribute("lang", getAttributes().get("lang"), null);
        writer.writeAttribute("dir", "auto", null);
        for (MarkedText.Paragraph paragraph : text.paragraphs()) {
            write(writer, paragraph);
        }
        writer.endElement("div");
    }

    private void write(ResponseWriter writer, MarkedText.Paragraph paragraph) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("data-start", paragraph.start(), null);
        writer.writeAttribute("dir", "auto", null);
        if (paragraph.number() > 0) {
            writer.writeAttribute("data-number", paragraph.number(), null);
        }
        for (MarkedText.Piece piece : paragraph.pieces()) {
            write(writer, piece);
        }
        writer.endElement("p");
    }

    private void write(ResponseWriter writer, MarkedText.Piece piece) throws IOException {
        if (piece.marks().isEmpty()) {
            writer.writeText(piece.words(), null);
            return;
        }
        writer.startElement("span", this);
        writer.writeAttribute("class", piece.marks().stream().map(Mark::style).collect(Collectors.joining(" ")), null);
        String title = piece.marks().stream()
                .map(Mark::title)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!title.isEmpty()) {
            writer.writeAttribute("title", title, null);
        }
        for (Mark mark : piece.marks()) {
            writeData(writer, piece, mark);
        }
        writer.writeText(piece.words(), null);
        writer.endElement("span");
    }

    private static void writeData(ResponseWriter writer, MarkedText.Piece piece, Mark mark) throws IOException {
        for (var attribute : mark.data().entrySet()) {
            writer.writeAttribute("data-" + attribute.getKey(), attribute.getValue(), null);
        }
        if (mark.data().containsKey(NUMBERED)
                && piece.span().startInclusive() == mark.span().startInclusive()) {
            writer.writeAttribute("data-first", NUMBERED, null);
        }
    }
}
