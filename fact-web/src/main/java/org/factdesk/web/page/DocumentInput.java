package org.factdesk.web.page;

import java.util.Map;

import org.factdesk.web.desk.DocumentForm;

/** What is typed of an article or a source. */
public class DocumentInput {
    private String title = "";
    private String publisher = "";
    private String author = "";
    private String language = "";
    private String publishedOn = "";
    private String address = "";
    private String text = "";

    DocumentForm form() {
        return new DocumentForm(title, publisher, author, language, publishedOn, address, text);
    }

    void fill(Map<String, String> drafts) {
        title = drafts.getOrDefault("title", title);
        publisher = drafts.getOrDefault("publisher", publisher);
        author = drafts.getOrDefault("author", author);
        language = drafts.getOrDefault("language", language);
        publishedOn = drafts.getOrDefault("publishedOn", publishedOn);
        address = drafts.getOrDefault("address", address);
        text = drafts.getOrDefault("text", text);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
