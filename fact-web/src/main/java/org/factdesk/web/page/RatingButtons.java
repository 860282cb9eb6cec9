package org.factdesk.web.page;

import java.io.IOException;
import java.util.Objects;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.jspecify.annotations.Nullable;

import org.factdesk.text.Language;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;

/** The labels of a scale as large buttons with their definitions, {@code <fd:ratingButtons scale="…" value="…"/>}. */
@FacesComponent(createTag = true, tagName = "ratingButtons", namespace = "https://factdesk.org/faces")
public class RatingButtons extends UIInput {

    @Override
    public String getFamily() {
        return "org.factdesk.RatingButtons";
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    public void decode(FacesContext context) {
        String chosen = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        setSubmittedValue(Objects.requireNonNullElse(chosen, ""));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        RatingScale scale = (RatingScale) getAttributes().get("scale");
        Language language = (Language) getAttributes().get("language");
        Object chosen = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "ratings", null);
        int place = 0;
        for (Rating rating : scale.ratings()) {
            place++;
            write(
                    writer,
                    getClientId(context),
                    new Button(rating, language, place, rating.key().equals(chosen)));
        }
        writer.endElement("div");
    }

    private void write(ResponseWriter writer, String name, Button button) throws IOException {
        Rating rating = button.rating();
        writer.startElement("label", this);
        writer.writeAttribute("class", "rating rating-" + rating.key(), null);
        writer.startElement("input", this);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", rating.key(), null);
        writer.writeAttribute("data-key", button.place(), null);
        if (button.chosen()) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writeWord(writer, "b", "", rating.label().in(button.language()));
        writeWord(writer, "kbd", "", Integer.toString(button.place()));
        writeWord(writer, "span", "definition", rating.definition().in(button.language()));
        writer.endElement("label");
    }

    private void writeWord(ResponseWriter writer, String element, String style, String word) throws IOException {
        writer.startElement(element, this);
        if (!style.isEmpty()) {
            writer.writeAttribute("class", style, null);
        }
        writer.writeText(word, null);
        writer.endElement(element);
    }

    private record Button(Rating rating, Language language, int place, boolean chosen) {}
}
