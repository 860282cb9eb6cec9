package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.Resource;
import org.factdesk.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code [passage](modality reason reason who=…)} in an example file is a candidate; nothing else in the line is. */
class CandidateExamplesTest {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_marked_passage_is_proposed_for_its_reasons(String language) {
        List<String> misses = new ArrayList<>();
        for (String line : Resource.lines(CandidateExamplesTest.class, language + "-candidates.txt")) {
            misses.addAll(misses(line, Language.parse(language).orElseThrow()));
        }
        assertThat(misses).isEmpty();
    }

    private List<String> misses(String line, Language language) {
        SourceText source = SourceText.of(MARK.matcher(line).replaceAll("$1").replace('¶', '\n'));
        List<Candidate> found = Candidates.of(source, extractor.extract(source, Options.NONE.in(language)));
        List<String> misses = new ArrayList<>();
        int marks = 0;
        for (Matcher mark = MARK.matcher(line); mark.find(); marks++) {
            String passage = mark.group(1).replace('¶', '\n');
            String[] who = mark.group(2).split(" who=", 2);
            String[] wanted = who[0].split(" ");
            boolean met = found.stream()
                    .anyMatch(candidate -> source.slice(candidate.span()).equals(passage)
                            && isMet(candidate, wanted)
                            && (who.length == 1 || isBy(candidate, who[1])));
            if (!met) {
                misses.add(passage + " is not proposed as " + mark.group(2) + " but " + describe(source, found));
            }
        }
        if (found.size() != marks) {
            misses.add("not " + marks + " candidates: " + describe(source, found));
        }
        return misses;
    }

    private static boolean isMet(Candidate candidate, String[] wanted) {
        for (String word : wanted) {
            if (!candidate.modality().code().equals(word) && !isReason(candidate, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBy(Candidate candidate, String who) {
        return candidate
                .attribution()
                .map(Attribution::source)
                .filter(who::equals)
                .isPresent();
    }

    private static boolean isReason(Candidate candidate, String word) {
        for (ReasonKind kind : ReasonKind.values()) {
            if (kind.code().equals(word)) {
                return candidate.has(kind);
            }
        }
        return false;
    }

    private static List<String> describe(SourceText source, List<Candidate> found) {
        return found.stream()
                .map(candidate -> String.format(
                        Locale.ROOT,
                        "%.2f %s \"%s\" %s %s",
                        candidate.score(),
                        candidate.modality().code(),
                        source.slice(candidate.span()),
                        candidate.reasons().stream()
                                .map(reason -> reason.kind().code())
                                .toList(),
                        candidate.attribution().map(Attribution::source).orElse("")))
                .toList();
    }
}
