package org.factdesk.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import org.junit.jupiter.api.Test;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.TimeReading;
import org.factdesk.measure.Quantity;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The article the project was created from: all its 18 figures, and nothing else. */
class SeedArticleTest {

    private static final Path SEED = Path.of(System.getProperty("factdesk.shared", "../../shared"), "seed");

    @Test
    void the_first_article_gives_all_its_figures() throws IOException, JsonParserException {
        Path article = SEED.resolve("article-fr.txt");
        assumeTrue(Files.exists(article), "the first article does not lie beside the project");
        SourceText source = SourceText.of(Files.readString(article));
        List<Mention> found = new Extractor()
                .extract(source, Options.NONE.in(Language.FR).publishedOn(LocalDate.of(2023, 12, 1)))
                .mentions();

        List<String> missed = new ArrayList<>();
        for (Object gold : figures()) {
            JsonObject figure = (JsonObject) gold;
            if (found.stream().noneMatch(mention -> isFigure(mention, figure))) {
                missed.add(figure.getString("text"));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static JsonArray figures() throws IOException, JsonParserException {
        String json = Files.readString(SEED.resolve("figures-fr.json"));
        return JsonParser.object().from(json).getArray("mentions");
    }

    private static boolean isFigure(Mention mention, JsonObject figure) {
        return mention.span().startInclusive() == figure.getInt("start")
                && mention.span().endExclusive() == figure.getInt("end")
                && mention.kind().code().equals(figure.getString("kind"))
                && (figure.getBoolean("spanOnly") || isValue(mention, figure));
    }

    private static boolean isValue(Mention mention, JsonObject figure) {
        if (mention.kind().isTime()) {
            TimeReading reading = mention.moment().orElseThrow().reading();
            return figure.has("from")
                    ? reading.from().orElseThrow().equals(figure.getString("from"))
                            && reading.to().orElseThrow().equals(figure.getString("to"))
                    : reading.timex().equals(figure.getString("timex"));
        }
        BigDecimal value = mention.quantity().flatMap(Quantity::value).orElseThrow();
        return value.compareTo(new BigDecimal(figure.get("value").toString())) == 0;
    }
}
