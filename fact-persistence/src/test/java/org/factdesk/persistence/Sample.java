package org.factdesk.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.PasswordHash;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.annotation.Target;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceId;
import org.factdesk.claim.EvidenceKind;
import org.factdesk.claim.Stance;
import org.factdesk.document.Capture;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Sha256;
import org.factdesk.document.WebAddress;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;
import org.factdesk.text.TextSpan;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Review;
import org.factdesk.verdict.Verdict;

/** Values in our own words to keep and find again. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");
    static final PasswordHash PASSWORD = new PasswordHash("PBKDF2WithHmacSHA256:600000:c2VsCg==:Y2xlCg==");
    static final Account CAMILLE = account("camille", "Camille Fournier");
    static final Account SACHA = account("sacha", "Sacha Ben Amar");

    private Sample() {}

    /** The people and the scale that everything else refers to. */
    static void openDesk(Stores stores) {
        stores.accounts().add(CAMILLE, PASSWORD);
        stores.accounts().add(SACHA, PASSWORD);
        stores.scales().use(PresetScales.factdesk());
    }

    static Account account(String signInName, String displayName) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                new SignInName(signInName),
                displayName,
                EnumSet.of(Role.EDITOR, Role.ADMIN));
    }

    static Capture by(Account account) {
        return at(NOON, account);
    }

    static Capture at(Instant moment, Account account) {
        return new Capture(moment, account.id());
    }

    static Document article(String text) {
        return document(DocumentRole.ARTICLE, "Le marché du fromage", text, by(CAMILLE));
    }

    static Document source(String text) {
        return document(DocumentRole.SOURCE, "Enquête laitière", text, by(SACHA));
    }

    static Document document(DocumentRole role, String title, String text, Capture captured) {
        DocumentDetails details = new DocumentDetails(
                title,
                "Institut des prés",
                null,
                Language.FR,
                LocalDate.of(2026, 1, 31),
                new WebAddress("https://exemple.test/lait?année=2026"));
        return Document.capture(new DocumentId(UUID.randomUUID()), role, details, SourceText.of(text), captured);
    }

    static Target passage(Document document, String words) {
        int start = document.text().text().indexOf(words);
        return Target.of(document, TextSpan.of(start, start + words.length()));
    }

    static Claim claim(Document article, String words) {
        return Claim.accept(new ClaimId(UUID.randomUUID()), passage(article, words), by(CAMILLE));
    }

    static Evidence evidence(Claim claim, Document source, String words) {
        return new Evidence(
                new EvidenceId(UUID.randomUUID()),
                claim.id(),
                passage(source, words),
                Stance.REFUTES,
                EvidenceKind.PRIMARY,
                new Evidence.EvidenceNotes("tableau 3", null),
                by(SACHA),
                0);
    }

    static Verdict verdict(Claim claim, int version, String rationale) {
        return new Verdict(
                claim.id(),
                version,
                rating("misleading"),
                new Verdict.VerdictBody(rationale, "Lu le tableau.", null),
                by(CAMILLE));
    }

    static Review review(Claim claim, int version, @Nullable String opinion) {
        return new Review(
                claim.id(),
                version,
                Sha256.of("ce qui a été vu"),
                rating("false"),
                opinion == null ? "" : opinion,
                by(SACHA));
    }

    static Verdict.GivenRating rating(String key) {
        return Verdict.GivenRating.on(PresetScales.factdesk(), key);
    }

    /** An article with one claim, kept with the work on it. */
    static Claim keptClaim(Stores stores) {
        openDesk(stores);
        return keptClaimOn(stores, article("Le fromage pèse 3 milliards d’euros, dit-on."));
    }

    static Claim keptClaimOn(Stores stores, Document article) {
        stores.documents().add(article);
        Claim claim = claim(article, "3 milliards d’euros");
        stores.claims().add(claim);
        stores.checks().add(Check.begin(claim.id()));
        return claim;
    }
}
