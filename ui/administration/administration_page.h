#pragma once
#include "domain/staff.h"
#include "widgets/page.h"
#include "widgets/workplace.h"
#include <functional>
#include <vector>

class QBoxLayout;
class QListWidget;
class QStackedWidget;

namespace tirkeu::ui {

/// One part of the administration: a page of its own, offered to whose roles allow it and made when first opened.
struct SectionEntry
{
    Permission permission;
    std::function<Page *(QWidget *parent)> make;
    Message title;
};

/// Everything that is set up rather than worked with: a list of sections on the left, the chosen one beside it.
class AdministrationPage final : public Page
{
    Q_OBJECT
public:
    AdministrationPage(const Workplace &place, const std::vector<SectionEntry> &sections, QWidget *parent = nullptr);

    /// Whether this person sees any of the sections.
    static bool isFor(const usecase::Actor &actor, const std::vector<SectionEntry> &sections);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    void activate() override;
    void showInner(Page *section) override;
    bool mayLeave() override;
    bool hasUnsaved() const override;
    bool openSection(const Message &title) override;
    Page *currentSection() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(int row);
    void retranslate();
    void arrange();

    std::vector<SectionEntry> m_sections;
    std::vector<Page *> m_pages; ///< null: not opened yet
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QBoxLayout *m_layout;
};

} // namespace tirkeu::ui
