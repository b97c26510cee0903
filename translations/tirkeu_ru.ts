<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>administration</name>
        <message>
            <source>Import of a register</source>
            <translation>Загрузка регистра</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Возможные дубликаты</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Аудит</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Справочники</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Расписание врачей</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Участки</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пользователи</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
    </context>
    <context>
        <name>answerSteps</name>
        <message>
            <source>Book all the same, with a reason…</source>
            <translation>Записать, указав причину…</translation>
        </message>
        <message>
            <source>I have seen it: book</source>
            <translation>Предупреждение прочитано: записать</translation>
        </message>
        <message>
            <source>Date and time are right: book</source>
            <translation>Дата и время верны: записать</translation>
        </message>
        <message>
            <source>Book over it, with a reason…</source>
            <translation>Записать сверх расписания, указав причину…</translation>
        </message>
        <message>
            <source>Find the person again</source>
            <translation>Найти пациента снова</translation>
        </message>
        <message>
            <source>Put on the waiting list…</source>
            <translation>Внести в лист ожидания…</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Выбрать другое время</translation>
        </message>
        <message>
            <source>Nothing stands against it. Ctrl+Enter books.</source>
            <translation>Препятствий нет. Ctrl+Enter — записать.</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse. Ctrl+Enter records the refusal and prints it.</source>
            <translation>Закон дает основание для отказа. Ctrl+Enter — зарегистрировать отказ и напечатать его.</translation>
        </message>
        <message>
            <source>Move it all the same, with a reason…</source>
            <translation>Перенести, указав причину…</translation>
        </message>
    </context>
    <context>
        <name>audit</name>
        <message>
            <source>Opened a card</source>
            <translation>Открыта карта</translation>
        </message>
        <message>
            <source>Registered a person</source>
            <translation>Зарегистрирован пациент</translation>
        </message>
        <message>
            <source>Opened the card 052/e at the first visit</source>
            <translation>Заведена карта № 052/у при первом обращении</translation>
        </message>
        <message>
            <source>Corrected a card</source>
            <translation>Исправлена карта</translation>
        </message>
        <message>
            <source>Confirmed the data of a card</source>
            <translation>Подтверждены данные карты</translation>
        </message>
        <message>
            <source>Joined two records of one person</source>
            <translation>Объединены две записи одного человека</translation>
        </message>
        <message>
            <source>Parted records that had been joined</source>
            <translation>Разъединены объединенные записи</translation>
        </message>
        <message>
            <source>Added many persons at once</source>
            <translation>Добавлено сразу много пациентов</translation>
        </message>
        <message>
            <source>Asked for a paper</source>
            <translation>Запрошен документ</translation>
        </message>
        <message>
            <source>Issued a paper</source>
            <translation>Выдан документ</translation>
        </message>
        <message>
            <source>Gave up a paper that was not printed</source>
            <translation>Ненапечатанный документ снят с печати</translation>
        </message>
        <message>
            <source>Had likely duplicates searched</source>
            <translation>Запущен поиск возможных дубликатов</translation>
        </message>
        <message>
            <source>Compared two records side by side</source>
            <translation>Сравнены две записи</translation>
        </message>
        <message>
            <source>Decided about a likely duplicate</source>
            <translation>Принято решение о возможном дубликате</translation>
        </message>
        <message>
            <source>Took persons over from a register</source>
            <translation>Загружены пациенты из регистра</translation>
        </message>
        <message>
            <source>Refused a register</source>
            <translation>Регистр не принят к загрузке</translation>
        </message>
        <message>
            <source>Stopped an import</source>
            <translation>Остановлена загрузка</translation>
        </message>
        <message>
            <source>Took an import back</source>
            <translation>Отменена загрузка</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Вход в систему</translation>
        </message>
        <message>
            <source>Unlocked the desk</source>
            <translation>Снята блокировка</translation>
        </message>
        <message>
            <source>Typed a wrong password</source>
            <translation>Введен неверный пароль</translation>
        </message>
        <message>
            <source>Got access back with the recovery code</source>
            <translation>Доступ восстановлен по коду восстановления</translation>
        </message>
        <message>
            <source>Added a user</source>
            <translation>Добавлен пользователь</translation>
        </message>
        <message>
            <source>Changed a user</source>
            <translation>Изменен пользователь</translation>
        </message>
        <message>
            <source>Removed a user</source>
            <translation>Удален пользователь</translation>
        </message>
        <message>
            <source>Set a new password for a user</source>
            <translation>Задан новый пароль пользователя</translation>
        </message>
        <message>
            <source>Changed the own password</source>
            <translation>Сменен свой пароль</translation>
        </message>
        <message>
            <source>Set up the desk</source>
            <translation>Создана база регистратуры</translation>
        </message>
        <message>
            <source>Noticed that the file was restored or copied</source>
            <translation>Обнаружено, что файл восстановлен или скопирован</translation>
        </message>
        <message>
            <source>Changed districts and medical workers</source>
            <translation>Изменены участки и медработники</translation>
        </message>
        <message>
            <source>Changed the data of the organisation</source>
            <translation>Изменены данные организации</translation>
        </message>
        <message>
            <source>Made a backup</source>
            <translation>Создана резервная копия</translation>
        </message>
        <message>
            <source>Changed when backups are made</source>
            <translation>Изменено расписание резервных копий</translation>
        </message>
        <message>
            <source>Rehearsed restoring a backup</source>
            <translation>Проверено восстановление из копии</translation>
        </message>
        <message>
            <source>Did timed work</source>
            <translation>Выполнена плановая работа</translation>
        </message>
        <message>
            <source>Changed the key of the desk</source>
            <translation>Сменен ключ базы данных</translation>
        </message>
        <message>
            <source>Rebuilt the search index</source>
            <translation>Построен заново поисковый индекс</translation>
        </message>
        <message>
            <source>Looked through the audit</source>
            <translation>Просмотрен аудит</translation>
        </message>
        <message>
            <source>Looked who had opened a card</source>
            <translation>Просмотрено, кто открывал карту</translation>
        </message>
        <message>
            <source>Verified the audit</source>
            <translation>Проверен аудит</translation>
        </message>
        <message>
            <source>Saved rows of the audit as a file</source>
            <translation>Строки аудита сохранены в файл</translation>
        </message>
        <message>
            <source>Booked a visit</source>
            <translation>Оформлена запись на прием</translation>
        </message>
        <message>
            <source>Refused to book a visit</source>
            <translation>Отказано в записи на прием</translation>
        </message>
        <message>
            <source>Moved a visit</source>
            <translation>Прием перенесен</translation>
        </message>
        <message>
            <source>Moved the visits of a doctor who is absent</source>
            <translation>Перенесены приемы отсутствующего врача</translation>
        </message>
        <message>
            <source>Left a visit as it was although the doctor is absent</source>
            <translation>Прием оставлен без изменений при отсутствии врача</translation>
        </message>
        <message>
            <source>Noted whether a person was reached</source>
            <translation>Отмечено, удалось ли связаться с пациентом</translation>
        </message>
        <message>
            <source>Cancelled a visit</source>
            <translation>Прием отменен</translation>
        </message>
        <message>
            <source>Noted that a person came</source>
            <translation>Отмечен приход пациента</translation>
        </message>
        <message>
            <source>Noted that a person is late</source>
            <translation>Отмечено опоздание пациента</translation>
        </message>
        <message>
            <source>Called a person in</source>
            <translation>Пациент вызван в кабинет</translation>
        </message>
        <message>
            <source>Noted that a visit took place</source>
            <translation>Отмечено, что прием состоялся</translation>
        </message>
        <message>
            <source>Noted that a person did not come</source>
            <translation>Отмечена неявка пациента</translation>
        </message>
        <message>
            <source>Took a note of a visit back</source>
            <translation>Снята отметка о приеме</translation>
        </message>
        <message>
            <source>Put a person on the waiting list</source>
            <translation>Пациент внесен в лист ожидания</translation>
        </message>
        <message>
            <source>Took a person off the waiting list</source>
            <translation>Пациент убран из листа ожидания</translation>
        </message>
        <message>
            <source>Changed the timetable of a doctor</source>
            <translation>Изменено расписание врача</translation>
        </message>
        <message>
            <source>Removed a timetable of a doctor</source>
            <translation>Удалено расписание врача</translation>
        </message>
        <message>
            <source>Noted the absence of a doctor</source>
            <translation>Отмечено отсутствие врача</translation>
        </message>
        <message>
            <source>Changed a medical worker</source>
            <translation>Изменены данные медработника</translation>
        </message>
        <message>
            <source>Changed a district</source>
            <translation>Изменен участок</translation>
        </message>
        <message>
            <source>Changed how far ahead is booked</source>
            <translation>Изменено, на какой срок вперед ведется запись</translation>
        </message>
        <message>
            <source>Checked the visits against the timetable anew</source>
            <translation>Приемы заново сверены с расписанием</translation>
        </message>
        <message>
            <source>Set the timetable up</source>
            <translation>Создано расписание</translation>
        </message>
        <message>
            <source>Added an entry to a list</source>
            <translation>Добавлена запись в справочник</translation>
        </message>
        <message>
            <source>Changed an entry of a list</source>
            <translation>Изменена запись справочника</translation>
        </message>
        <message>
            <source>Ended an entry of a list</source>
            <translation>Завершено действие записи справочника</translation>
        </message>
        <message>
            <source>Took a list over from a file</source>
            <translation>Справочник загружен из файла</translation>
        </message>
        <message>
            <source>Saved rows of the journal of bookings as a file</source>
            <translation>Строки журнала записи сохранены в файл</translation>
        </message>
        <message>
            <source>Gave a ticket of the queue</source>
            <translation>Выдан талон очереди</translation>
        </message>
        <message>
            <source>Called the next one of the queue</source>
            <translation>Вызван следующий из очереди</translation>
        </message>
        <message>
            <source>Called a ticket once more</source>
            <translation>Талон вызван повторно</translation>
        </message>
        <message>
            <source>Passed a ticket over</source>
            <translation>Талон пропущен</translation>
        </message>
        <message>
            <source>Began to serve a ticket</source>
            <translation>Начато обслуживание по талону</translation>
        </message>
        <message>
            <source>Served a ticket</source>
            <translation>Завершено обслуживание по талону</translation>
        </message>
        <message>
            <source>Took a ticket out of the queue</source>
            <translation>Талон снят с очереди</translation>
        </message>
        <message>
            <source>Changed the turn of a ticket on a ground</source>
            <translation>Очередность талона изменена по основанию</translation>
        </message>
        <message>
            <source>Sent a ticket to another queue</source>
            <translation>Талон переведен в другую очередь</translation>
        </message>
        <message>
            <source>Closed the queues of the day</source>
            <translation>Закрыты очереди дня</translation>
        </message>
        <message>
            <source>Put a ticket back into the queue</source>
            <translation>Талон возвращен в очередь</translation>
        </message>
    </context>
    <context>
        <name>auditDetail</name>
        <message>
            <source>form %1</source>
            <translation>форма %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>версия %1</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>записей: %1</translation>
        </message>
        <message>
            <source>first row in trouble: %1</source>
            <translation>первая нарушенная строка: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>по %1</translation>
        </message>
        <message>
            <source>login %1</source>
            <translation>логин %1</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>дубликат</translation>
        </message>
        <message>
            <source>as a file</source>
            <translation>в виде файла</translation>
        </message>
    </context>
    <context>
        <name>auditPage</name>
        <message>
            <source>Nobody has this number of a card or IIN.</source>
            <translation>Такого номера карты или ИИН ни у кого нет.</translation>
        </message>
        <message>
            <source>Nothing of this kind was done.</source>
            <translation>Таких действий не было.</translation>
        </message>
        <message>
            <source>Every row of the audit is being verified. You can go on working.</source>
            <translation>Проверяются все строки аудита. Вы можете продолжать работу.</translation>
        </message>
        <message>
            <source>All rows are as they were written. Rows verified: %1.</source>
            <translation>Все строки такие, какими были записаны. Проверено строк: %1.</translation>
        </message>
        <message>
            <source>The file is saved. Rows in it: %1.</source>
            <translation>Файл сохранен. Строк в нем: %1.</translation>
        </message>
        <message>
            <source>The file was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Файл не сохранен: в папку нельзя записать или диск заполнен. Выберите другую папку.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Write a time, like 19:30.</source>
            <translation>Укажите время, например 19:30.</translation>
        </message>
        <message>
            <source>There is no such folder. Is its disk plugged in? Choose the folder from the list.</source>
            <translation>Такой папки нет. Подключен ли диск? Выберите папку из списка.</translation>
        </message>
        <message>
            <source>This folder cannot be written.</source>
            <translation>В эту папку нельзя записывать.</translation>
        </message>
        <message>
            <source>The backups are in this folder already. A second copy belongs on another disk.</source>
            <translation>Резервные копии уже лежат в этой папке. Второй экземпляр должен быть на другом диске.</translation>
        </message>
        <message>
            <source>Mondays at %1</source>
            <translation>по понедельникам в %1</translation>
        </message>
        <message>
            <source>Tuesdays at %1</source>
            <translation>по вторникам в %1</translation>
        </message>
        <message>
            <source>Wednesdays at %1</source>
            <translation>по средам в %1</translation>
        </message>
        <message>
            <source>Thursdays at %1</source>
            <translation>по четвергам в %1</translation>
        </message>
        <message>
            <source>Fridays at %1</source>
            <translation>по пятницам в %1</translation>
        </message>
        <message>
            <source>Saturdays at %1</source>
            <translation>по субботам в %1</translation>
        </message>
        <message>
            <source>Sundays at %1</source>
            <translation>по воскресеньям в %1</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>every day at %1</source>
            <translation>ежедневно в %1</translation>
        </message>
        <message>
            <source>when nobody is typing</source>
            <translation>когда никто не работает</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Read it back</source>
            <translation>Проверить чтением</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Выполнить сейчас</translation>
        </message>
        <message>
            <source>The backup is being made and read back…</source>
            <translation>Резервная копия создается и проверяется…</translation>
        </message>
        <message>
            <source>The backup is made. It was read back and is whole.</source>
            <translation>Резервная копия создана. Она прочитана и цела.</translation>
        </message>
        <message>
            <source>The backup is being read to its end…</source>
            <translation>Резервная копия читается до конца…</translation>
        </message>
        <message>
            <source>The backup is whole to its last byte.</source>
            <translation>Резервная копия цела до последнего байта.</translation>
        </message>
        <message>
            <source>This backup is damaged: do not count on it. Make a new one, and look after the disk.</source>
            <translation>Эта резервная копия повреждена: рассчитывать на нее нельзя. Создайте новую и проверьте диск.</translation>
        </message>
        <message>
            <source>This backup was made under another key. Whether it is whole is seen when it is tried out with a password of its day: “Restore…”.</source>
            <translation>Эта резервная копия создана с другим ключом. Цела ли она, покажет проверка с паролем того дня: «Восстановить…».</translation>
        </message>
        <message>
            <source>The folders are being looked at…</source>
            <translation>Папки проверяются…</translation>
        </message>
        <message>
            <source>Saved. Backups made before stay where they are.</source>
            <translation>Сохранено. Ранее созданные копии остаются на своем месте.</translation>
        </message>
        <message>
            <source>The work is being done…</source>
            <translation>Работа выполняется…</translation>
        </message>
        <message>
            <source>Timed work is being done already. Try again in a moment.</source>
            <translation>Плановая работа уже выполняется. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The desk is being verified…</source>
            <translation>База данных проверяется…</translation>
        </message>
        <message>
            <source>The desk is whole: the file, the cards, the search and the audit agree with one another.</source>
            <translation>База данных цела: файл, карты, поиск и аудит согласуются между собой.</translation>
        </message>
        <message>
            <source>The search is being rebuilt…</source>
            <translation>Поиск строится заново…</translation>
        </message>
        <message>
            <source>The search is rebuilt.</source>
            <translation>Поиск построен заново.</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored. The desk is as it was. Take another backup of the list.</source>
            <translation>Эта резервная копия повреждена, восстановить ее нельзя. База данных не изменена. Возьмите другую копию из списка.</translation>
        </message>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>раз в %n минуту</numerusform>
                <numerusform>раз в %n минуты</numerusform>
                <numerusform>раз в %n минут</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Вызваны</translation>
        </message>
        <message>
            <source>Please ask at the desk</source>
            <translation>Обратитесь в регистратуру</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следующие</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>кабинет %1</translation>
        </message>
    </context>
    <context>
        <name>booking</name>
        <message>
            <source>The hours must end after they begin.</source>
            <translation>Часы приема должны заканчиваться позже, чем начинаются.</translation>
        </message>
        <message>
            <source>Times and slot lengths are multiples of five minutes.</source>
            <translation>Время и длительность интервала должны быть кратны пяти минутам.</translation>
        </message>
        <message>
            <source>A slot lasts from 5 minutes to 4 hours and not longer than the hours.</source>
            <translation>Интервал приема — от 5 минут до 4 часов и не длиннее часов приема.</translation>
        </message>
        <message>
            <source>Breaks lie inside the hours and do not overlap.</source>
            <translation>Перерывы должны быть внутри часов приема и не должны пересекаться.</translation>
        </message>
        <message>
            <source>The hours for home calls lie outside the hours of the visits.</source>
            <translation>Часы вызовов на дом должны быть вне часов приема.</translation>
        </message>
        <message>
            <source>The first day is missing, or the last day is before it.</source>
            <translation>Не указан первый день, или последний день раньше него.</translation>
        </message>
        <message>
            <source>The doctor has other hours at this time already.</source>
            <translation>В это время у врача уже есть другие часы приема.</translation>
        </message>
        <message>
            <source>The doctor is marked as away at this time. Make sure that somebody sees the person.</source>
            <translation>Отмечено, что врача в это время нет. Убедитесь, что пациента кто-то примет.</translation>
        </message>
        <message>
            <source>Bookings are taken during working hours; it is outside them now.</source>
            <translation>Запись ведется в рабочее время; сейчас нерабочее время.</translation>
        </message>
        <message>
            <source>The person is booked at this very time: %1, %2.</source>
            <translation>Пациент уже записан на это же время: %1, %2.</translation>
        </message>
        <message>
            <source>The person is booked on this day already: %1, %2.</source>
            <translation>Пациент уже записан на этот день: %1, %2.</translation>
        </message>
        <message>
            <source>The person is booked with this specialty already: %1, %2.</source>
            <translation>Пациент уже записан к врачу этой специальности: %1, %2.</translation>
        </message>
        <message>
            <source>Booked.</source>
            <translation>Запись сделана.</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse. Nothing is booked; the refusal has a number.</source>
            <translation>Закон дает основание для отказа. Запись не сделана; отказу присвоен номер.</translation>
        </message>
        <message>
            <source>The rules advise otherwise. Name the reason to book all the same.</source>
            <translation>Правила советуют иначе. Чтобы все же записать, укажите причину.</translation>
        </message>
        <message>
            <source>There is something to look at before this is booked.</source>
            <translation>Перед записью нужно обратить внимание на предупреждение.</translation>
        </message>
        <message>
            <source>This time has been booked meanwhile. Choose another one.</source>
            <translation>Это время только что заняли. Выберите другое.</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Это время прошло. Выберите более позднее.</translation>
        </message>
        <message>
            <source>The clinic is closed on this day. Choose a working day.</source>
            <translation>В этот день поликлиника не работает. Выберите рабочий день.</translation>
        </message>
        <message>
            <source>The doctor does not see people at this time. Choose a time of the timetable.</source>
            <translation>В это время врач не принимает. Выберите время по расписанию.</translation>
        </message>
        <message>
            <source>The doctor is away at this time. Choose another day or another doctor.</source>
            <translation>Врача в это время нет. Выберите другой день или другого врача.</translation>
        </message>
        <message>
            <source>The doctor was removed from the timetable meanwhile. Choose another doctor.</source>
            <translation>Врача только что убрали из расписания. Выберите другого врача.</translation>
        </message>
        <message>
            <source>All times of this channel are taken on this day. Choose another day.</source>
            <translation>На этот день время для этого способа записи исчерпано. Выберите другой день.</translation>
        </message>
        <message>
            <source>Bookings are not open so far ahead yet. Choose an earlier day.</source>
            <translation>Запись на такой далекий день еще не открыта. Выберите более ранний день.</translation>
        </message>
        <message>
            <source>The clock of this computer stands before the last booking. Compare date and time with another clock and confirm them.</source>
            <translation>Часы этого компьютера показывают время раньше последней записи. Сверьте дату и время с другими часами и подтвердите их.</translation>
        </message>
        <message>
            <source>This person is not in the register any more. Search for the person again.</source>
            <translation>Этого пациента больше нет в регистре. Найдите его заново.</translation>
        </message>
        <message>
            <source>By the register this person has died. Nothing is booked.</source>
            <translation>По данным регистра этот пациент умер. Запись не сделана.</translation>
        </message>
        <message>
            <source>Booking over the timetable needs a reason. Write it down.</source>
            <translation>Для записи сверх расписания нужна причина. Укажите ее.</translation>
        </message>
        <message>
            <source>Your role does not allow booking over the timetable. Ask the coordinator or the doctor.</source>
            <translation>Ваша роль не позволяет записывать сверх расписания. Обратитесь к координатору или врачу.</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Запись сделана</translation>
        </message>
        <message>
            <source>Moved to another time</source>
            <translation>Перенесена на другое время</translation>
        </message>
        <message>
            <source>Moved, because the doctor is away</source>
            <translation>Перенесена из-за отсутствия врача</translation>
        </message>
        <message>
            <source>Emergency care</source>
            <translation>Экстренная помощь</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришел</translation>
        </message>
        <message>
            <source>Said they will be late</source>
            <translation>Предупредил об опоздании</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Вызван в кабинет</translation>
        </message>
        <message>
            <source>Seen by the doctor</source>
            <translation>Принят врачом</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришел</translation>
        </message>
        <message>
            <source>The last step was taken back</source>
            <translation>Последнее действие отменено</translation>
        </message>
        <message>
            <source>The person has died</source>
            <translation>Пациент умер</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse this. The booking stays where it is.</source>
            <translation>Закон дает основание для отказа. Запись не изменена: она остается на прежнем времени.</translation>
        </message>
        <message>
            <source>The rules advise otherwise for a doctor of another specialty. Choose a time of the same specialty, or move this booking by itself and name the reason.</source>
            <translation>Правила не советуют запись к врачу другой специальности. Выберите время той же специальности или перенесите эту запись отдельно и укажите причину.</translation>
        </message>
    </context>
    <context>
        <name>bookingActions</name>
        <message>
            <source>This cannot be marked now: the visit is in another state, or its time has not come yet.</source>
            <translation>Сейчас отметить нельзя: прием в другом состоянии или его время еще не наступило.</translation>
        </message>
        <message>
            <source>Somebody has changed this booking meanwhile. It is shown anew: look at it and repeat.</source>
            <translation>Эту запись только что изменил другой сотрудник. Она показана заново: проверьте и повторите.</translation>
        </message>
        <message>
            <source>%1 has come.</source>
            <translation>Приход отмечен: %1.</translation>
        </message>
        <message>
            <source>%1 will be late.</source>
            <translation>Опоздает: %1.</translation>
        </message>
        <message>
            <source>%1 did not come.</source>
            <translation>Неявка отмечена: %1.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Отменено.</translation>
        </message>
        <message>
            <source>The booking is cancelled.</source>
            <translation>Запись отменена.</translation>
        </message>
        <message>
            <source>The booking is moved. The coupon is printed anew.</source>
            <translation>Запись перенесена. Талон печатается заново.</translation>
        </message>
        <message>
            <source>The paper waits in the tray: no printer was found.</source>
            <translation>Документ ждет в очереди печати: принтер не найден.</translation>
        </message>
        <message>
            <source>Taken back. The ticket was of an earlier day and is not put back into the queue.</source>
            <translation>Отменено. Талон был на прошедший день, в очередь он не возвращается.</translation>
        </message>
    </context>
    <context>
        <name>bookingCard</name>
        <message>
            <source>Has come</source>
            <translation>Пришел</translation>
        </message>
        <message>
            <source>Will be late</source>
            <translation>Опоздает</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришел</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>Отменить последний шаг</translation>
        </message>
        <message>
            <source>Move: take it in hand</source>
            <translation>Взять для переноса</translation>
        </message>
        <message>
            <source>Cancel the booking</source>
            <translation>Отменить запись</translation>
        </message>
        <message>
            <source>Details and versions</source>
            <translation>Подробности и версии</translation>
        </message>
        <message>
            <source>The person's card</source>
            <translation>Карта пациента</translation>
        </message>
        <message>
            <source>Print the coupon, 80 mm</source>
            <translation>Напечатать талон, 80 мм</translation>
        </message>
        <message>
            <source>Print the coupon, A5</source>
            <translation>Напечатать талон, A5</translation>
        </message>
    </context>
    <context>
        <name>bookingDetails</name>
        <message>
            <source>What the rules said when it was booked</source>
            <translation>Решение правил на момент записи</translation>
        </message>
    </context>
    <context>
        <name>bookingJournal</name>
        <message>
            <source>Nobody is booked so in these days.</source>
            <translation>За эти дни таких записей нет.</translation>
        </message>
        <message>
            <source>Print the refusal</source>
            <translation>Напечатать отказ</translation>
        </message>
        <message>
            <source>Print by day</source>
            <translation>Напечатать по дням</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Сохранить как CSV…</translation>
        </message>
        <message>
            <source>Save as XLSX…</source>
            <translation>Сохранить как XLSX…</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Оказана</translation>
        </message>
        <message>
            <source>Date and time of the visit</source>
            <translation>Дата и время приема</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Способ записи</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Booked at</source>
            <translation>Когда записан</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Прикреплен здесь</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Повод</translation>
        </message>
        <message>
            <source>Overbooked</source>
            <translation>Сверх расписания</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Регистратор</translation>
        </message>
        <message>
            <source>Refused at</source>
            <translation>Когда отказано</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Основания</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Когда обратился</translation>
        </message>
        <message>
            <source>Finished at</source>
            <translation>Когда завершено</translation>
        </message>
        <message>
            <source>Due at</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>The file was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Файл не сохранен: в папку нельзя писать или диск заполнен. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The file is saved. Rows in it: %1.</source>
            <translation>Файл сохранен. Строк в нем: %1.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Booking a doctor</source>
            <translation>Запись к врачу</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
    </context>
    <context>
        <name>bookingPage</name>
        <message>
            <source>Whom to book</source>
            <translation>Кого записать</translation>
        </message>
        <message>
            <source>Book a visit</source>
            <translation>Записать на прием</translation>
        </message>
        <message>
            <source>Find a doctor</source>
            <translation>Найти врача</translation>
        </message>
        <message>
            <source>To the timetable</source>
            <translation>Перейти к расписанию</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Лист ожидания</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>На шаг назад</translation>
        </message>
        <message numerus="yes">
            <source>%n waits for such a time. Ctrl+Shift+W opens the waiting list.</source>
            <translation>
                <numerusform>Такого времени ждет %n человек. Ctrl+Shift+W — открыть лист ожидания.</numerusform>
                <numerusform>Такого времени ждут %n человека. Ctrl+Shift+W — открыть лист ожидания.</numerusform>
                <numerusform>Такого времени ждут %n человек. Ctrl+Shift+W — открыть лист ожидания.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom for %1?</source>
            <translation>Кого записать на %1?</translation>
        </message>
        <message>
            <source>Booked: %1. Number %2.</source>
            <translation>Записано: %1. Талон № %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n visits are booked, the first: %1.</source>
            <translation>
                <numerusform>Записан %n прием, первый: %1.</numerusform>
                <numerusform>Записано %n приема, первый: %1.</numerusform>
                <numerusform>Записано %n приемов, первый: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refusal is recorded under number %1.</source>
            <translation>Отказ зарегистрирован под номером %1.</translation>
        </message>
        <message>
            <source>%1 is in hand. Go to the new time and press Enter; Esc leaves the booking where it is.</source>
            <translation>Взято для переноса: %1. Перейдите к новому времени и нажмите Enter; Esc оставит запись на месте.</translation>
        </message>
        <message>
            <source>%1 is on the waiting list.</source>
            <translation>В листе ожидания: %1.</translation>
        </message>
        <message>
            <source>Charts of the day: show or hide</source>
            <translation>Диаграммы дня: показать или скрыть</translation>
        </message>
        <message>
            <source>Journal of bookings</source>
            <translation>Журнал предварительной записи</translation>
        </message>
        <message>
            <source>The doctor is ill today</source>
            <translation>Сегодня врач заболел</translation>
        </message>
        <message>
            <source>Go on with the unfinished booking</source>
            <translation>Продолжить незаконченную запись</translation>
        </message>
        <message>
            <source>Discard what was typed for this visit…</source>
            <translation>Удалить набранное для этого приема…</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>The booking of %1 for %2 was not finished; it was typed at %3. Ctrl+Shift+B goes on with it.</source>
            <translation>Не закончена запись: %1 (%2), набрана %3. Ctrl+Shift+B — продолжить.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookings were not finished, the last: %1 for %2, typed at %3. Ctrl+Shift+B goes on with it, Ctrl+D shows all.</source>
            <translation>
                <numerusform>Не закончена %n запись, последняя: %1, %2, набрана %3. Ctrl+Shift+B — продолжить, Ctrl+D — показать все.</numerusform>
                <numerusform>Не закончены %n записи, последняя: %1, %2, набрана %3. Ctrl+Shift+B — продолжить, Ctrl+D — показать все.</numerusform>
                <numerusform>Не закончено %n записей, последняя: %1, %2, набрана %3. Ctrl+Shift+B — продолжить, Ctrl+D — показать все.</numerusform>
            </translation>
        </message>
        <message>
            <source>No doctor stands in the grid on this day. Ctrl+F finds one by name.</source>
            <translation>В этот день в сетке нет врачей. Ctrl+F — найти врача по фамилии.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Another phone</source>
            <translation>Дополнительный телефон</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Срок действия</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Дополнительный документ</translation>
        </message>
        <message>
            <source>Number of the other document</source>
            <translation>Номер дополнительного документа</translation>
        </message>
        <message>
            <source>Other document issued by</source>
            <translation>Кем выдан дополнительный документ</translation>
        </message>
        <message>
            <source>Other document issued on</source>
            <translation>Дата выдачи дополнительного документа</translation>
        </message>
        <message>
            <source>Other document valid until</source>
            <translation>Срок действия дополнительного документа</translation>
        </message>
        <message>
            <source>Urban or rural</source>
            <translation>Город или село</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Область или город республиканского значения</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Район, город или село</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Улица</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Дом</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Квартира</translation>
        </message>
        <message>
            <source>Temporary address: urban or rural</source>
            <translation>Временный адрес: город или село</translation>
        </message>
        <message>
            <source>Temporary address: region</source>
            <translation>Временный адрес: область</translation>
        </message>
        <message>
            <source>Temporary address: town or village</source>
            <translation>Временный адрес: район, город или село</translation>
        </message>
        <message>
            <source>Temporary address: street</source>
            <translation>Временный адрес: улица</translation>
        </message>
        <message>
            <source>Temporary address: house</source>
            <translation>Временный адрес: дом</translation>
        </message>
        <message>
            <source>Temporary address: flat</source>
            <translation>Временный адрес: квартира</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Национальность</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Status of residence</source>
            <translation>Статус проживания</translation>
        </message>
        <message>
            <source>Who acts for the person</source>
            <translation>Кто действует от имени пациента</translation>
        </message>
        <message>
            <source>Name of the representative</source>
            <translation>Фамилия, имя, отчество представителя</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Document of the representative</source>
            <translation>Документ представителя</translation>
        </message>
        <message>
            <source>Phone of the representative</source>
            <translation>Телефон представителя</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Место работы или учебы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Страховая организация</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>Номер полиса</translation>
        </message>
        <message>
            <source>Kind of reimbursement</source>
            <translation>Вид возмещения</translation>
        </message>
        <message>
            <source>Social status</source>
            <translation>Социальный статус</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Прикрепление</translation>
        </message>
        <message>
            <source>Attached since</source>
            <translation>Дата прикрепления</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>К какой организации прикреплен</translation>
        </message>
        <message>
            <source>Blood group and Rh factor</source>
            <translation>Группа крови и резус-фактор</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергические реакции</translation>
        </message>
        <message>
            <source>Physiological state (pregnancy)</source>
            <translation>Физиологическое состояние (беременность)</translation>
        </message>
        <message>
            <source>Neonatal screening</source>
            <translation>Неонатальный скрининг</translation>
        </message>
        <message>
            <source>Habits and risks</source>
            <translation>Вредные привычки и факторы риска</translation>
        </message>
        <message>
            <source>Preventive measures, vaccinations</source>
            <translation>Профилактические мероприятия, прививки</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Анамнез</translation>
        </message>
        <message>
            <source>Current problems</source>
            <translation>Текущие проблемы</translation>
        </message>
        <message>
            <source>Dynamic observation</source>
            <translation>Динамическое наблюдение</translation>
        </message>
        <message>
            <source>Disability group</source>
            <translation>Группа инвалидности</translation>
        </message>
        <message>
            <source>Current medicines</source>
            <translation>Принимаемые лекарственные средства</translation>
        </message>
        <message>
            <source>Anthropometry</source>
            <translation>Антропометрические данные</translation>
        </message>
        <message>
            <source>Fall risk</source>
            <translation>Оценка риска падения</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Оценка боли</translation>
        </message>
        <message>
            <source>Communication (language, living conditions)</source>
            <translation>Коммуникация (язык, условия проживания)</translation>
        </message>
        <message>
            <source>Instruction of the patient</source>
            <translation>Инструктаж пациента</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Дата смерти</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters fit here</source>
            <translation>Слишком длинно: знаков здесь не может быть больше %1</translation>
        </message>
        <message>
            <source>Remove the pictures and unusual signs: only letters, digits and punctuation can be printed</source>
            <translation>Уберите картинки и необычные знаки: печатаются только буквы, цифры и знаки препинания</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Выберите из списка</translation>
        </message>
        <message>
            <source>There is no such date; write it as 31.12.1990</source>
            <translation>Такой даты нет; запишите ее как 31.12.1990</translation>
        </message>
        <message>
            <source>This date is still to come</source>
            <translation>Эта дата еще не наступила</translation>
        </message>
        <message>
            <source>Longer than 100 letters: write it as in the identity document</source>
            <translation>Длиннее 100 букв: запишите как в документе, удостоверяющем личность</translation>
        </message>
        <message>
            <source>Only letters, a hyphen, an apostrophe and spaces belong in a name</source>
            <translation>Допустимы только буквы, дефис, апостроф и пробелы</translation>
        </message>
        <message>
            <source>Cyrillic and Latin letters are mixed: type the name again in one layout</source>
            <translation>Смешаны кириллица и латиница: наберите слово заново в одной раскладке</translation>
        </message>
        <message>
            <source>Not a telephone number: write it as +7 701 123 45 67</source>
            <translation>Это не телефонный номер: запишите его как +7 701 123 45 67</translation>
        </message>
        <message>
            <source>Name the kind of the document</source>
            <translation>Укажите вид документа</translation>
        </message>
        <message>
            <source>Write the number of the document</source>
            <translation>Укажите номер документа</translation>
        </message>
        <message>
            <source>Issued before the person was born</source>
            <translation>Выдан раньше даты рождения</translation>
        </message>
        <message>
            <source>The term ends before the document was issued</source>
            <translation>Срок заканчивается раньше даты выдачи</translation>
        </message>
        <message>
            <source>The document has expired</source>
            <translation>Срок действия документа истек</translation>
        </message>
        <message>
            <source>Write the surname</source>
            <translation>Укажите фамилию</translation>
        </message>
        <message>
            <source>No given name: is it so in the identity document?</source>
            <translation>Имя не указано: в документе, удостоверяющем личность, его тоже нет?</translation>
        </message>
        <message>
            <source>No surname: is it so in the identity document?</source>
            <translation>Фамилия не указана: в документе, удостоверяющем личность, ее тоже нет?</translation>
        </message>
        <message>
            <source>Write the birth date</source>
            <translation>Укажите дату рождения</translation>
        </message>
        <message>
            <source>More than 130 years ago: check the year</source>
            <translation>Более 130 лет назад: проверьте год</translation>
        </message>
        <message>
            <source>Choose the sex</source>
            <translation>Выберите пол</translation>
        </message>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ИИН состоит из двенадцати цифр</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ИИН записывается только цифрами</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Контрольная цифра не сходится: в номере ошибка</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>ИИН с такими первыми одиннадцатью цифрами не бывает: в номере ошибка</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>Цифры ИИН не соответствуют дню календаря: сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>Цифры ИИН указывают на другую дату рождения: %1. Сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>Цифры ИИН указывают на другой пол: сверьте с документом</translation>
        </message>
        <message>
            <source>Say whether it is a lawful representative or a power of attorney</source>
            <translation>Укажите: законный представитель или по доверенности</translation>
        </message>
        <message>
            <source>Write who acts for the person</source>
            <translation>Укажите, кто действует от имени пациента</translation>
        </message>
        <message>
            <source>Write on what ground: mother, guardian, power of attorney No…</source>
            <translation>Укажите основание: мать, опекун, доверенность № …</translation>
        </message>
        <message>
            <source>Before the person was born</source>
            <translation>Раньше даты рождения</translation>
        </message>
        <message>
            <source>Write the IIN, or else an identity document below</source>
            <translation>Укажите ИИН, а если его нет — документ ниже</translation>
        </message>
        <message>
            <source>No IIN yet: ask for it at the next visit</source>
            <translation>ИИН пока нет: спросите при следующем посещении</translation>
        </message>
        <message>
            <source>The card is confirmed: write the reason of the correction.</source>
            <translation>Данные карты подтверждены: укажите причину исправления.</translation>
        </message>
        <message>
            <source>The card is locked: the person has died. What you typed is kept as a draft.</source>
            <translation>Карта закрыта: пациент умер. Набранное сохранено как черновик.</translation>
        </message>
        <message>
            <source>Medical data are corrected by nurses and doctors. The other changes can be saved without them.</source>
            <translation>Медицинские данные исправляют медсестры и врачи. Остальные изменения можно сохранить без них.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Смерть регистрирует врач, координатор или руководитель.</translation>
        </message>
    </context>
    <context>
        <name>cardEditor</name>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент умер %1: карта закрыта.</translation>
        </message>
        <message>
            <source>Your role reads this card but does not correct it.</source>
            <translation>Ваша роль позволяет читать эту карту, но не исправлять.</translation>
        </message>
        <message>
            <source>Some fields are doubtful. Press Ctrl+Enter once more to save all the same.</source>
            <translation>Некоторые поля вызывают сомнение. Чтобы все же сохранить, нажмите Ctrl+Enter еще раз.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: put the marked fields right (%n).</source>
            <translation>
                <numerusform>Не сохранено. Исправьте отмеченные поля: %n.</numerusform>
                <numerusform>Не сохранено. Исправьте отмеченные поля: %n.</numerusform>
                <numerusform>Не сохранено. Исправьте отмеченные поля: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cardSection</name>
        <message>
            <source>Identity</source>
            <translation>Личные данные</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Citizenship, social status</source>
            <translation>Гражданство, статус</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Work and study</source>
            <translation>Работа и учеба</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Страхование</translation>
        </message>
        <message>
            <source>District and attachment</source>
            <translation>Участок и прикрепление</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>Minimal medical data</source>
            <translation>Медицинские данные</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Смерть</translation>
        </message>
    </context>
    <context>
        <name>citation</name>
        <message>
            <source>Rules of primary health care, order № ҚР ДСМ-90 of 24.08.2021</source>
            <translation>Правила оказания ПМСП, приказ № ҚР ДСМ-90 от 24.08.2021</translation>
        </message>
        <message>
            <source>Changes to the rules of attachment, order № ҚР ДСМ-66 of 28.07.2021</source>
            <translation>Изменения в правила прикрепления, приказ № ҚР ДСМ-66 от 28.07.2021</translation>
        </message>
        <message>
            <source>Guarantee programme 2026–2028, resolution № 840 of 09.10.2025</source>
            <translation>Программа гарантий на 2026–2028 годы, постановление № 840 от 09.10.2025</translation>
        </message>
        <message>
            <source>Services of inpatient care, order № ҚР ДСМ-31/2020</source>
            <translation>Услуги стационарной помощи, приказ № ҚР ДСМ-31/2020</translation>
        </message>
        <message>
            <source>Leaflet of the social health insurance fund</source>
            <translation>Памятка Фонда социального медицинского страхования</translation>
        </message>
        <message>
            <source>app. %1</source>
            <extracomment>abbreviation of "appendix"; %1 is its number</extracomment>
            <translation>прил. %1</translation>
        </message>
        <message>
            <source>par. %1</source>
            <extracomment>abbreviation of "paragraph"</extracomment>
            <translation>п. %1</translation>
        </message>
        <message>
            <source>subpar. %1)</source>
            <extracomment>abbreviation of "subparagraph"</extracomment>
            <translation>пп. %1)</translation>
        </message>
    </context>
    <context>
        <name>clocks</name>
        <message>
            <source>%1 left</source>
            <translation>осталось %1</translation>
        </message>
        <message>
            <source>%1 left: half is gone</source>
            <translation>осталось %1: прошла половина</translation>
        </message>
        <message>
            <source>%1 left: hurry</source>
            <translation>осталось %1: поторопитесь</translation>
        </message>
        <message>
            <source>late by %1</source>
            <translation>просрочено на %1</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Urban</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Село</translation>
        </message>
        <message>
            <source>Citizen of Kazakhstan</source>
            <translation>Гражданин Республики Казахстан</translation>
        </message>
        <message>
            <source>Kandas</source>
            <translation>Кандас</translation>
        </message>
        <message>
            <source>Refugee</source>
            <translation>Беженец</translation>
        </message>
        <message>
            <source>Foreigner, permanently resident</source>
            <translation>Иностранец, постоянно проживающий</translation>
        </message>
        <message>
            <source>Stateless, permanently resident</source>
            <translation>Лицо без гражданства, постоянно проживающее</translation>
        </message>
        <message>
            <source>Foreigner, temporarily staying</source>
            <translation>Иностранец, временно пребывающий</translation>
        </message>
        <message>
            <source>Stateless, temporarily staying</source>
            <translation>Лицо без гражданства, временно пребывающее</translation>
        </message>
        <message>
            <source>Asylum seeker</source>
            <translation>Лицо, ищущее убежище</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Удостоверение личности</translation>
        </message>
        <message>
            <source>Passport of Kazakhstan</source>
            <translation>Паспорт Республики Казахстан</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Вид на жительство</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Свидетельство о рождении</translation>
        </message>
        <message>
            <source>Foreign passport</source>
            <translation>Иностранный паспорт</translation>
        </message>
        <message>
            <source>Refugee certificate</source>
            <translation>Удостоверение беженца</translation>
        </message>
        <message>
            <source>Electronic document</source>
            <translation>Электронный документ</translation>
        </message>
        <message>
            <source>Lawful representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>By power of attorney</source>
            <translation>Представитель по доверенности</translation>
        </message>
        <message>
            <source>Guaranteed volume</source>
            <translation>ГОБМП</translation>
        </message>
        <message>
            <source>Compulsory social insurance</source>
            <translation>ОСМС</translation>
        </message>
        <message>
            <source>Voluntary insurance</source>
            <translation>ДМС</translation>
        </message>
        <message>
            <source>Imputed insurance</source>
            <translation>ВМС</translation>
        </message>
        <message>
            <source>Paid by the person</source>
            <translation>Платно</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Работает</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Самозанятый</translation>
        </message>
        <message>
            <source>Unemployed</source>
            <translation>Безработный</translation>
        </message>
        <message>
            <source>Pensioner</source>
            <translation>Пенсионер</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Студент</translation>
        </message>
        <message>
            <source>School pupil</source>
            <translation>Учащийся школы</translation>
        </message>
        <message>
            <source>Preschool child, attends kindergarten</source>
            <translation>Дошкольник, посещает детский сад</translation>
        </message>
        <message>
            <source>Preschool child, at home</source>
            <translation>Дошкольник, не посещает детский сад</translation>
        </message>
        <message>
            <source>Keeps the household</source>
            <translation>Ведет домашнее хозяйство</translation>
        </message>
        <message>
            <source>Serviceman</source>
            <translation>Военнослужащий</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>No education</source>
            <translation>Без образования</translation>
        </message>
        <message>
            <source>Primary education</source>
            <translation>Начальное образование</translation>
        </message>
        <message>
            <source>Basic secondary education</source>
            <translation>Основное среднее образование</translation>
        </message>
        <message>
            <source>General secondary education</source>
            <translation>Общее среднее образование</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техническое и профессиональное образование</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Высшее образование</translation>
        </message>
        <message>
            <source>Postgraduate education</source>
            <translation>Послевузовское образование</translation>
        </message>
        <message>
            <source>Attachment not known</source>
            <translation>Не выяснено</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Прикреплен здесь</translation>
        </message>
        <message>
            <source>Attached elsewhere</source>
            <translation>Прикреплен к другой организации</translation>
        </message>
        <message>
            <source>Not attached anywhere</source>
            <translation>Не прикреплен</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Медицинский регистратор</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Медсестра</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Head of the organisation</source>
            <translation>Руководитель организации</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Мужской</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Женский</translation>
        </message>
        <message>
            <source>Sex not known</source>
            <translation>Пол не указан</translation>
        </message>
        <message>
            <source>First visit on this matter</source>
            <translation>Первичный прием</translation>
        </message>
        <message>
            <source>Repeat visit</source>
            <translation>Повторный прием</translation>
        </message>
        <message>
            <source>Preventive visit</source>
            <translation>Профилактический прием</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Процедура</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>В регистратуре</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>По телефону</translation>
        </message>
        <message>
            <source>Through the portal</source>
            <translation>Через портал</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>На бумаге</translation>
        </message>
        <message>
            <source>Ill</source>
            <translation>Болеет</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>В отпуске</translation>
        </message>
        <message>
            <source>In training</source>
            <translation>На учебе</translation>
        </message>
        <message>
            <source>On a business trip</source>
            <translation>В командировке</translation>
        </message>
        <message>
            <source>Away for another reason</source>
            <translation>Отсутствует по другой причине</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Экстренная помощь</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Неотложная помощь</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Плановая помощь</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Записан</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Пришел</translation>
        </message>
        <message>
            <source>Seen by the doctor</source>
            <translation>Принят врачом</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришел</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>Entered in error</source>
            <translation>Внесена ошибочно</translation>
        </message>
        <message>
            <source>The timetable was changed</source>
            <translation>Изменено расписание</translation>
        </message>
        <message>
            <source>The doctor is away</source>
            <translation>Врач отсутствует</translation>
        </message>
        <message>
            <source>The doctor works here no more</source>
            <translation>Врач здесь больше не работает</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>Требует решения</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Перенесена</translation>
        </message>
        <message>
            <source>Kept on purpose</source>
            <translation>Оставлена намеренно</translation>
        </message>
        <message>
            <source>There is time again</source>
            <translation>Время снова есть</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Waits no more</source>
            <translation>Больше не ожидает</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Праздничный день</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Выходной день</translation>
        </message>
        <message>
            <source>Moved day off, five-day week</source>
            <translation>Перенесенный выходной (пятидневная неделя)</translation>
        </message>
        <message>
            <source>Moved day off, six-day week</source>
            <translation>Перенесенный выходной (шестидневная неделя)</translation>
        </message>
        <message>
            <source>Moved working day, five-day week</source>
            <translation>Перенесенный рабочий день (пятидневная неделя)</translation>
        </message>
        <message>
            <source>Moved working day, six-day week</source>
            <translation>Перенесенный рабочий день (шестидневная неделя)</translation>
        </message>
        <message>
            <source>General practitioner</source>
            <translation>Врач общей практики</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Терапевт</translation>
        </message>
        <message>
            <source>Paediatrician</source>
            <translation>Педиатр</translation>
        </message>
        <message>
            <source>Obstetrician-gynaecologist</source>
            <translation>Акушер-гинеколог</translation>
        </message>
        <message>
            <source>Surgeon</source>
            <translation>Хирург</translation>
        </message>
        <message>
            <source>Traumatologist</source>
            <translation>Травматолог</translation>
        </message>
        <message>
            <source>ENT doctor</source>
            <translation>Оториноларинголог (ЛОР)</translation>
        </message>
        <message>
            <source>Ophthalmologist</source>
            <translation>Офтальмолог</translation>
        </message>
        <message>
            <source>Neurologist</source>
            <translation>Невролог</translation>
        </message>
        <message>
            <source>Cardiologist</source>
            <translation>Кардиолог</translation>
        </message>
        <message>
            <source>Endocrinologist</source>
            <translation>Эндокринолог</translation>
        </message>
        <message>
            <source>Dermatovenerologist</source>
            <translation>Дерматовенеролог</translation>
        </message>
        <message>
            <source>Urologist</source>
            <translation>Уролог</translation>
        </message>
        <message>
            <source>Dentist</source>
            <translation>Стоматолог</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Gastroenterologist</source>
            <translation>Гастроэнтеролог</translation>
        </message>
        <message>
            <source>Pulmonologist</source>
            <translation>Пульмонолог</translation>
        </message>
        <message>
            <source>Rheumatologist</source>
            <translation>Ревматолог</translation>
        </message>
        <message>
            <source>Nephrologist</source>
            <translation>Нефролог</translation>
        </message>
        <message>
            <source>Allergologist</source>
            <translation>Аллерголог</translation>
        </message>
        <message>
            <source>Infectious diseases doctor</source>
            <translation>Инфекционист</translation>
        </message>
        <message>
            <source>Oncologist</source>
            <translation>Онколог</translation>
        </message>
        <message>
            <source>Mammologist</source>
            <translation>Маммолог</translation>
        </message>
        <message>
            <source>Phthisiatrician</source>
            <translation>Фтизиатр</translation>
        </message>
        <message>
            <source>Rehabilitation doctor</source>
            <translation>Реабилитолог</translation>
        </message>
        <message>
            <source>Physiotherapist</source>
            <translation>Физиотерапевт</translation>
        </message>
        <message>
            <source>Functional diagnostics</source>
            <translation>Функциональная диагностика</translation>
        </message>
        <message>
            <source>Ultrasound examination</source>
            <translation>Ультразвуковое исследование</translation>
        </message>
        <message>
            <source>Radiologist</source>
            <translation>Рентгенолог</translation>
        </message>
        <message>
            <source>Midwife</source>
            <translation>Акушер</translation>
        </message>
        <message>
            <source>Feldsher</source>
            <translation>Фельдшер</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Социальный работник</translation>
        </message>
        <message>
            <source>Without booking</source>
            <translation>Без записи</translation>
        </message>
        <message>
            <source>To the filter</source>
            <translation>В фильтр</translation>
        </message>
        <message>
            <source>For a certificate</source>
            <translation>За справкой</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Вызван</translation>
        </message>
        <message>
            <source>Called once more</source>
            <translation>Вызван повторно</translation>
        </message>
        <message>
            <source>Being served</source>
            <translation>Обслуживается</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Обслужен</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Пропущен</translation>
        </message>
        <message>
            <source>Left the queue</source>
            <translation>Снят с очереди</translation>
        </message>
        <message>
            <source>In turn</source>
            <translation>В порядке очереди</translation>
        </message>
        <message>
            <source>Out of turn</source>
            <translation>Вне очереди</translation>
        </message>
        <message>
            <source>Registration desk</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Filter room</source>
            <translation>Кабинет фильтра</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Справки</translation>
        </message>
        <message>
            <source>Prescriptions and papers</source>
            <translation>Рецепты и документы</translation>
        </message>
    </context>
    <context>
        <name>ctl</name>
        <message>
            <source>--lang is kk, ru or en, not “%1”.</source>
            <translation>Значение --lang: kk, ru или en, а не «%1».</translation>
        </message>
        <message>
            <source>--now is a moment like 2026-03-02T09:00, not “%1”.</source>
            <translation>Значение --now: момент вида 2026-03-02T09:00, а не «%1».</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Команды «%1» нет.</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>Параметра «%1» здесь нет.</translation>
        </message>
        <message>
            <source>The option %1 wants a value.</source>
            <translation>Параметру %1 нужно значение.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Укажите команду.</translation>
        </message>
        <message>
            <source>The command “%1” is called with other words.</source>
            <translation>Команда «%1» вызывается иначе.</translation>
        </message>
        <message>
            <source>There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db.</source>
            <translation>По пути %1 нет базы регистратуры. Создайте ее командой «tirkeuctl init» или укажите другой файл через --db.</translation>
        </message>
        <message>
            <source>Give the password with --password-file FILE or in TIRKEU_PASSWORD.</source>
            <translation>Передайте пароль через --password-file ФАЙЛ или в переменной TIRKEU_PASSWORD.</translation>
        </message>
        <message>
            <source>--now is for trials: this desk is not marked demo.</source>
            <translation>--now — только для проб: эта база не помечена как демонстрационная.</translation>
        </message>
        <message>
            <source>The desk is made: %1</source>
            <translation>База регистратуры создана: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1. Print it and keep it in a safe; it is stored nowhere.</source>
            <translation>Код восстановления: %1. Распечатайте его и храните в сейфе; он нигде не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added…</source>
            <translation>
                <numerusform>Добавлен %n человек…</numerusform>
                <numerusform>Добавлено %n человека…</numerusform>
                <numerusform>Добавлено %n человек…</numerusform>
            </translation>
        </message>
        <message>
            <source>The desk is whole.</source>
            <translation>База цела.</translation>
        </message>
        <message>
            <source>The backup is made and verified: %1</source>
            <translation>Резервная копия создана и проверена: %1</translation>
        </message>
        <message>
            <source>The backup was restored to %1. What was there is kept beside it.</source>
            <translation>Резервная копия восстановлена в %1. Прежние файлы сохранены рядом.</translation>
        </message>
        <message>
            <source>Card 052/e No. %1</source>
            <translation>Карта № 052/у, номер %1</translation>
        </message>
        <message>
            <source>The card is written: %1</source>
            <translation>Карта записана: %1</translation>
        </message>
        <message>
            <source>Call it so: patient show ID, or patient export-052 ID FILE.pdf. The ID is in the answer of search.</source>
            <translation>Вызывайте так: patient show ID или patient export-052 ID FILE.pdf. ID есть в ответе поиска.</translation>
        </message>
        <message>
            <source>The input is not a JSON object (trouble near character %1).</source>
            <translation>Входные данные — не объект JSON (ошибка около знака %1).</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>Параметру %1 значение не нужно.</translation>
        </message>
        <message>
            <source>The password file cannot be read: %1</source>
            <translation>Не удается прочитать файл с паролем: %1</translation>
        </message>
        <message>
            <source>%1 wants a whole number from %2 to %3.</source>
            <translation>Для %1 нужно целое число от %2 до %3.</translation>
        </message>
        <message>
            <source>--patients, --doctors and --seed go together with --demo only.</source>
            <translation>--patients, --doctors и --seed используются только вместе с --demo.</translation>
        </message>
        <message>
            <source>Call it so: import patients FILE, import list, import resume FILE, or import undo ID. The ID is in the answer of import patients and of import list.</source>
            <translation>Вызывайте так: import patients ФАЙЛ, import list, import resume ФАЙЛ или import undo ID. ID есть в ответе import patients и import list.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Строка %1: %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Строка %1, столбец %2: %3</translation>
        </message>
        <message>
            <source>%1 %, rows read: %2…</source>
            <translation>%1 %, прочитано строк: %2…</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were asked for or none, and some were rejected.</source>
            <translation>Ничего не загружено: требовались все строки или ни одной, а некоторые отклонены.</translation>
        </message>
        <message>
            <source>The import broke off after row %1. What was taken over is kept: go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Загрузка прервалась после строки %1. Загруженное сохранено: продолжите командой «tirkeuctl import resume ФАЙЛ» или отмените командой «tirkeuctl import undo %2».</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5. Possible duplicates: %6.</source>
            <translation>Прочитано строк: %1. Добавлено: %2, обновлено: %3, без изменений: %4, отклонено: %5. Возможные дубликаты: %6.</translation>
        </message>
        <message>
            <source>Taken over, but to be looked at:</source>
            <translation>Загружено, но нужно проверить:</translation>
        </message>
        <message>
            <source>An import of this very file broke off after row %1. Go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Загрузка этого же файла прервалась после строки %1. Продолжите командой «tirkeuctl import resume ФАЙЛ» или отмените командой «tirkeuctl import undo %2».</translation>
        </message>
        <message>
            <source>No import of this file waits to be gone on with. If the file was changed since, take the import back with “tirkeuctl import undo ID” and import the file anew.</source>
            <translation>Прерванной загрузки этого файла нет. Если файл с тех пор изменен, отмените загрузку командой «tirkeuctl import undo ID» и загрузите файл заново.</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>Загрузки %1 нет.</translation>
        </message>
        <message>
            <source>This import is taken back already.</source>
            <translation>Эта загрузка уже отменена.</translation>
        </message>
        <message>
            <source>Taken back: %1 withdrawn, %2 as they were before. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Отменено: изъято %1, возвращено к прежнему виду %2. Оставлено как есть, потому что с ними уже работали: %3.</translation>
        </message>
        <message>
            <source>--encoding is auto, utf-8, cp1251 or kz1048, not “%1”.</source>
            <translation>Значение --encoding: auto, utf-8, cp1251 или kz1048, а не «%1».</translation>
        </message>
        <message>
            <source>The desk has a new key. Recovery code: %1. Print it and keep it in a safe. Only you can sign in now: give the other users new passwords.</source>
            <translation>У базы новый ключ. Код восстановления: %1. Распечатайте его и храните в сейфе. Теперь войти можете только Вы: дайте остальным пользователям новые пароли.</translation>
        </message>
        <message>
            <source>--threshold is a probability from 0 to 1, like 0.9, not “%1”.</source>
            <translation>Значение --threshold: вероятность от 0 до 1, например 0.9, а не «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) compared…</source>
            <translation>
                <numerusform>Сравнен %n человек…</numerusform>
                <numerusform>Сравнено %n человека…</numerusform>
                <numerusform>Сравнено %n человек…</numerusform>
            </translation>
        </message>
        <message>
            <source>No two records are likely to be of one person.</source>
            <translation>Записей, которые могут относиться к одному человеку, нет.</translation>
        </message>
        <message>
            <source>Call it so: book --patient ID --doctor ID --at 2026-03-02T09:00. The IDs are in the answers of search and slots.</source>
            <translation>Вызывайте так: book --patient ID --doctor ID --at 2026-03-02T09:00. Значения ID есть в ответах search и slots.</translation>
        </message>
        <message>
            <source>No single person of the register has this ID or ЖСН: %1.</source>
            <translation>В регистре не найден ровно один человек с таким ID или ИИН: %1.</translation>
        </message>
        <message>
            <source>A cancellation needs its reason: cancel NUMBER --reason TEXT.</source>
            <translation>Для отмены нужна причина: cancel НОМЕР --reason ТЕКСТ.</translation>
        </message>
        <message>
            <source>There is no booking %1.</source>
            <translation>Записи %1 нет.</translation>
        </message>
        <message>
            <source>This value cannot be read: %1.</source>
            <translation>Не удалось прочитать это значение: %1.</translation>
        </message>
        <message>
            <source>There is no timed work “%1”.</source>
            <translation>Плановой работы «%1» нет.</translation>
        </message>
        <message>
            <source>There is no such doctor or person: %1.</source>
            <translation>Такого врача или человека нет: %1.</translation>
        </message>
        <message>
            <source>The list of visit reasons has no %1 today.</source>
            <translation>В сегодняшнем списке поводов обращения нет %1.</translation>
        </message>
        <message>
            <source>--delimiter is auto, comma, semicolon or tab, not “%1”.</source>
            <translation>Значение --delimiter: auto, comma, semicolon или tab, а не «%1».</translation>
        </message>
    </context>
    <context>
        <name>dayCharts</name>
        <message>
            <source>seen</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>has come</source>
            <translation>пришли</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>ожидается</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>не пришел</translation>
        </message>
        <message>
            <source>free</source>
            <translation>свободно</translation>
        </message>
        <message>
            <source>Load of doctors</source>
            <translation>Нагрузка врачей</translation>
        </message>
        <message>
            <source>Waiting by hour</source>
            <translation>Ожидание по часам</translation>
        </message>
        <message>
            <source>Who did not come</source>
            <translation>Неявки</translation>
        </message>
        <message>
            <source>No doctor sees people on this day.</source>
            <translation>В этот день ни один врач не ведет прием.</translation>
        </message>
        <message>
            <source>Nobody was called in yet on this day.</source>
            <translation>В этот день еще никого не вызывали.</translation>
        </message>
        <message>
            <source>Of nobody is it known in these 14 days whether they came.</source>
            <translation>За эти 14 дней ни у одного записанного не отмечено, пришел ли он.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n doctor(s); booked %1 of %2; free and still to come: %3.</source>
            <translation>
                <numerusform>%n врач, записано %1 из %2, еще свободно: %3.</numerusform>
                <numerusform>%n врача, записано %1 из %2, еще свободно: %3.</numerusform>
                <numerusform>%n врачей, записано %1 из %2, еще свободно: %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called in: %1; waited %2 on average.</source>
            <translation>Вызвано: %1; ждали в среднем %2.</translation>
        </message>
        <message>
            <source>Most on %1: %2.</source>
            <translation>Больше всего — %1: %2.</translation>
        </message>
        <message>
            <source>within the term</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>over the term</source>
            <translation>сверх срока</translation>
        </message>
        <message>
            <source>10 minutes (ДСМ-90 app.5 §3)</source>
            <translation>10 минут (ДСМ-90, прил. 5, п. 3)</translation>
        </message>
        <message>
            <source>did not come, of those expected</source>
            <translation>не пришли, из числа ожидавшихся</translation>
        </message>
        <message>
            <source>Chart: load of doctors</source>
            <translation>Диаграмма: нагрузка врачей</translation>
        </message>
        <message>
            <source>Chart: waiting by hour</source>
            <translation>Диаграмма: ожидание по часам</translation>
        </message>
        <message>
            <source>Chart: who did not come</source>
            <translation>Диаграмма: неявки</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>The figures are being read…</source>
            <translation>Чтение данных…</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Диаграммой</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Таблицей</translation>
        </message>
        <message>
            <source>Charts of the day</source>
            <translation>Диаграммы дня</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Нагрузка</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Пришли</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришли</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Свободно</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Overbooked</source>
            <translation>Сверх расписания</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Вызвано</translation>
        </message>
        <message>
            <source>Waited on average</source>
            <translation>Ждали в среднем</translation>
        </message>
        <message>
            <source>Term of 10 minutes</source>
            <translation>Срок 10 минут</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>свободно %n</numerusform>
                <numerusform>свободно %n</numerusform>
                <numerusform>свободно %n</numerusform>
            </translation>
        </message>
        <message>
            <source>still free</source>
            <translation>еще свободно</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>записано</translation>
        </message>
        <message>
            <source>have come</source>
            <translation>пришли</translation>
        </message>
        <message>
            <source>waited on average</source>
            <translation>ждали в среднем</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Неявки</translation>
        </message>
        <message>
            <source>By specialty</source>
            <translation>По специальностям</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Demo: nobody here lives. The logins are registrar, nurse, coordinator, doctor, head and admin; the password of all is %1.</source>
            <translation>Демонстрация: все люди здесь вымышлены. Логины: registrar, nurse, coordinator, doctor, head, admin; пароль у всех — %1.</translation>
        </message>
    </context>
    <context>
        <name>doctorIll</name>
        <message>
            <source>Note the absence</source>
            <translation>Отметить отсутствие</translation>
        </message>
        <message>
            <source>Another time…</source>
            <translation>Другое время…</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Оповещен</translation>
        </message>
        <message>
            <source>Not reached…</source>
            <translation>Не дозвонились…</translation>
        </message>
        <message>
            <source>Leave as it is…</source>
            <translation>Оставить как есть…</translation>
        </message>
        <message>
            <source>Print the call list</source>
            <translation>Напечатать список для обзвона</translation>
        </message>
        <message>
            <source>Move all</source>
            <translation>Перенести всех</translation>
        </message>
        <message>
            <source>Was to come</source>
            <translation>Было назначено</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Other time</source>
            <translation>Другое время</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>К кому</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>✓ reached</source>
            <translation>✓ оповещен</translation>
        </message>
        <message>
            <source>✗ not reached</source>
            <translation>✗ не дозвонились</translation>
        </message>
        <message>
            <source>not called yet</source>
            <translation>еще не звонили</translation>
        </message>
        <message>
            <source>no free time was found</source>
            <translation>свободного времени нет</translation>
        </message>
        <message>
            <source>Choose the doctor, and a last day that is not before the first.</source>
            <translation>Выберите врача и последний день не раньше первого.</translation>
        </message>
        <message>
            <source>Moved: %1. Now the people have to be told.</source>
            <translation>Перенесено: %1. Теперь нужно оповестить пациентов.</translation>
        </message>
        <message>
            <source>Moved: %1. Not moved: %2; the note beside each says why.</source>
            <translation>Перенесено: %1. Не перенесено: %2; причина указана рядом с каждым.</translation>
        </message>
        <message>
            <source>No doctor of this specialty has a free time in two weeks.</source>
            <translation>У врачей этой специальности в ближайшие две недели нет свободного времени.</translation>
        </message>
    </context>
    <context>
        <name>duplicates</name>
        <message>
            <source>That is one and the same record: choose two.</source>
            <translation>Это одна и та же запись: выберите две разные.</translation>
        </message>
        <message>
            <source>Write why these are two persons: the pair will not be asked again.</source>
            <translation>Напишите, почему это два человека: об этой паре больше не спросят.</translation>
        </message>
        <message>
            <source>Write why these two records are one person.</source>
            <translation>Напишите, почему эти две записи — один человек.</translation>
        </message>
        <message>
            <source>One of the two records is in use no more: it was merged into another. Open that one instead.</source>
            <translation>Одна из записей больше не используется: она объединена с другой. Откройте ту, с которой она объединена.</translation>
        </message>
        <message>
            <source>Other records were merged into this one before. Keep it, and merge the other record into it.</source>
            <translation>С этой записью уже объединены другие. Оставьте ее и присоедините к ней вторую запись.</translation>
        </message>
        <message>
            <source>One of the two cards is locked by death. Let a doctor or the head set the death right first, so that both cards say the same.</source>
            <translation>Одна из карт закрыта из-за смерти. Сначала врач или руководитель должен уточнить сведения о смерти, чтобы в обеих картах было одно и то же.</translation>
        </message>
        <message>
            <source>Write why these are two persons after all.</source>
            <translation>Напишите, почему это все же два человека.</translation>
        </message>
        <message>
            <source>This record is not merged into any other.</source>
            <translation>Эта запись ни с какой другой не объединена.</translation>
        </message>
        <message>
            <source>Other records were joined with it before: only this one can stay.</source>
            <translation>С ней уже объединены другие записи: остаться может только она.</translation>
        </message>
        <message>
            <source>Only this record has a card 052/e.</source>
            <translation>Карта № 052/у есть только у этой записи.</translation>
        </message>
        <message>
            <source>Only this record is confirmed.</source>
            <translation>Подтверждена только эта запись.</translation>
        </message>
        <message>
            <source>More of this record is filled in.</source>
            <translation>Эта запись заполнена полнее.</translation>
        </message>
        <message>
            <source>This record was entered earlier.</source>
            <translation>Эта запись внесена раньше.</translation>
        </message>
        <message>
            <source>Not written in either.</source>
            <translation>Не указано ни в одной.</translation>
        </message>
        <message>
            <source>Written in one only.</source>
            <translation>Указано только в одной.</translation>
        </message>
        <message>
            <source>To be joined</source>
            <translation>К объединению</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>Первая запись</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>Вторая запись</translation>
        </message>
        <message>
            <source>Compare now</source>
            <translation>Сравнить сейчас</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>Остановить сравнение</translation>
        </message>
        <message>
            <source>One person…</source>
            <translation>Один человек…</translation>
        </message>
        <message>
            <source>Two persons…</source>
            <translation>Два человека…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Open the first card</source>
            <translation>Открыть первую карту</translation>
        </message>
        <message>
            <source>Open the second card</source>
            <translation>Открыть вторую карту</translation>
        </message>
        <message>
            <source>They are two persons: this pair is not asked again.</source>
            <translation>Это два человека: об этой паре больше не спросят.</translation>
        </message>
        <message>
            <source>Put off: the pair waits at the end of the list.</source>
            <translation>Отложено: пара ждет в конце списка.</translation>
        </message>
        <message>
            <source>Taken back: the pair waits at the end of the list.</source>
            <translation>Отменено: пара ждет в конце списка.</translation>
        </message>
        <message>
            <source>The two records are joined.</source>
            <translation>Две записи объединены.</translation>
        </message>
        <message>
            <source>Parted: both records are as before, the pair waits at the end of the list.</source>
            <translation>Разъединено: обе записи такие же, как были, пара ждет в конце списка.</translation>
        </message>
        <message>
            <source>Possibly the same person</source>
            <translation>Возможно, тот же человек</translation>
        </message>
        <message>
            <source>Likely the same person</source>
            <translation>Вероятно, тот же человек</translation>
        </message>
        <message>
            <source>Very likely the same person</source>
            <translation>Скорее всего, тот же человек</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>карта %1</translation>
        </message>
        <message>
            <source>Joined with records: %1</source>
            <translation>Объединено записей: %1</translation>
        </message>
        <message>
            <source>Typed now</source>
            <translation>Введено сейчас</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>В регистре</translation>
        </message>
        <message>
            <source>Only this record has an IIN.</source>
            <translation>ИИН есть только в этой записи.</translation>
        </message>
        <message>
            <source>Records joined with this one…</source>
            <translation>Записи, объединенные с этой…</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>It was not found: perhaps it was moved or the file does not exist. Check the name and try again.</source>
            <translation>Не найдено: возможно, файл перемещен или его нет. Проверьте имя и повторите.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock.</source>
            <translation>Неверный логин или пароль. Проверьте раскладку и Caps Lock.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.</source>
            <translation>Неверный логин или пароль. Проверьте раскладку и Caps Lock и введите снова.</translation>
        </message>
        <message>
            <source>This user may not work here any more. Ask the administrator.</source>
            <translation>Вход этому пользователю закрыт. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.</source>
            <translation>Здесь нет базы регистратуры или такого пользователя. Ничего не изменено. Проверьте логин или обратитесь к администратору.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.</source>
            <translation>В форме есть незаполненные или неверные поля. Ничего не записано. Исправьте отмеченные поля.</translation>
        </message>
        <message>
            <source>There is a desk here already. Nothing was changed. Close this window and sign in.</source>
            <translation>База здесь уже есть. Ничего не изменено. Закройте это окно и войдите.</translation>
        </message>
        <message>
            <source>Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.</source>
            <translation>Эту карту только что сохранил другой сотрудник. Набранное Вами сохранено. Откройте карту заново и сравните.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was saved yet; what you typed is kept. Try again in a moment.</source>
            <translation>Базу использует другая программа. Пока ничего не сохранено, набранное на месте. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; what you typed is still in the form. Make room on the disk and save again.</source>
            <translation>Диск заполнен. Ничего не сохранено, набранное осталось в форме. Освободите место и сохраните снова.</translation>
        </message>
        <message>
            <source>The database cannot be written. Nothing was saved; what you typed is still in the form. Ask the administrator to check the folder of the desk.</source>
            <translation>В базу нельзя записать. Ничего не сохранено, набранное осталось в форме. Попросите администратора проверить папку базы.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was saved; what you typed is still in the form. Save again; if it fails again, write on paper and call the administrator.</source>
            <translation>Диск ответил с ошибкой. Ничего не сохранено, набранное осталось в форме. Сохраните снова; если не получится, запишите на бумаге и позовите администратора.</translation>
        </message>
        <message>
            <source>The database is damaged. This was not saved; what you typed is still in the form. Write it on paper and call the administrator: the last backup can be restored.</source>
            <translation>База повреждена. Ничего не сохранено, набранное осталось в форме. Запишите на бумаге и позовите администратора: можно восстановить последнюю резервную копию.</translation>
        </message>
        <message>
            <source>The record is not there any more. Nothing was saved; what you typed is still in the form. Search for the person anew.</source>
            <translation>Этой записи больше нет. Ничего не сохранено, набранное осталось в форме. Найдите человека заново.</translation>
        </message>
        <message>
            <source>Your role does not allow this change. Nothing was saved; what you typed is still in the form. Ask somebody who may.</source>
            <translation>Ваша роль не позволяет это изменить. Ничего не сохранено, набранное осталось в форме. Обратитесь к тому, у кого есть право.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.</source>
            <translation>В форме есть незаполненные или неверные поля. Ничего не сохранено. Исправьте отмеченные поля.</translation>
        </message>
        <message>
            <source>This is saved already. Nothing was changed.</source>
            <translation>Это уже сохранено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This login is taken. Nothing was changed. Choose another login.</source>
            <translation>Этот логин занят. Ничего не изменено. Выберите другой.</translation>
        </message>
        <message>
            <source>This cannot be done so: a user needs a login, a name, a role and a password of eight characters, and one administrator must remain. Nothing was changed.</source>
            <translation>Так нельзя: пользователю нужны логин, ФИО, роль и пароль не короче восьми знаков, и хотя бы один администратор должен остаться. Ничего не изменено.</translation>
        </message>
        <message>
            <source>This user is not there any more. Nothing was changed. The list was read anew.</source>
            <translation>Этого пользователя больше нет. Ничего не изменено. Список обновлен.</translation>
        </message>
        <message>
            <source>There is no room for the backup. The desk itself is whole. Choose another disk or make room.</source>
            <translation>Для резервной копии не хватает места. Сама база цела. Выберите другой диск или освободите место.</translation>
        </message>
        <message>
            <source>The backup cannot be written into this folder. The desk itself is whole. Choose another folder.</source>
            <translation>В эту папку нельзя записать резервную копию. Сама база цела. Выберите другую папку.</translation>
        </message>
        <message>
            <source>There is a file of this name already; it was not touched. Choose another name.</source>
            <translation>Файл с таким именем уже есть; он не изменен. Выберите другое имя.</translation>
        </message>
        <message>
            <source>The backup could not be written. The desk itself is whole. Check the disk and try again.</source>
            <translation>Резервная копия не записана. Сама база цела. Проверьте диск и повторите.</translation>
        </message>
        <message>
            <source>Another program is using the database; the backup was not made. The desk itself is whole. Try again in a moment.</source>
            <translation>Базу использует другая программа, резервная копия не создана. Сама база цела. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The login or the password does not open this backup: they are those of the day it was made. Nothing was changed.</source>
            <translation>Этот логин или пароль не открывает копию: нужны те, что были в день ее создания. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The backup is damaged or was cut off. Nothing was changed. Choose another backup.</source>
            <translation>Резервная копия повреждена или неполная. Ничего не изменено. Выберите другую копию.</translation>
        </message>
        <message>
            <source>This file is not a backup of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Этот файл — не резервная копия Tirkeu. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>What you asked for is not there any more. Nothing was changed. Search anew.</source>
            <translation>Запрошенного больше нет. Ничего не изменено. Выполните поиск заново.</translation>
        </message>
        <message>
            <source>Somebody else changed this first. Nothing was overwritten. Read it anew and try again.</source>
            <translation>Раньше Вас это изменил другой сотрудник. Ничего не перезаписано. Откройте заново и повторите.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
            <translation>Базу использует другая программа. Ничего не изменено. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>The database or one of its files is damaged. Nothing was changed. Call the administrator: the last backup can be restored.</source>
            <translation>База или один из ее файлов поврежден. Ничего не изменено. Позовите администратора: можно восстановить последнюю резервную копию.</translation>
        </message>
        <message>
            <source>This file does not belong to Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Этот файл не относится к Tirkeu. Ничего не изменено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>This file was written by a newer Tirkeu. Nothing was changed. Install the newer version on this computer.</source>
            <translation>Этот файл записан более новой версией Tirkeu. Ничего не изменено. Установите новую версию на этом компьютере.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Make room on the disk and try again.</source>
            <translation>Диск заполнен. Ничего не изменено. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The files of the desk cannot be written. Nothing was changed. Ask the administrator to check the folder of the desk.</source>
            <translation>В файлы базы нельзя записать. Ничего не изменено. Попросите администратора проверить папку базы.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was changed. Try again; if it fails again, call the administrator.</source>
            <translation>Диск ответил с ошибкой. Ничего не изменено. Повторите; если не получится, позовите администратора.</translation>
        </message>
        <message>
            <source>The password is wrong. Nothing was changed. Type it again.</source>
            <translation>Неверный пароль. Ничего не изменено. Введите снова.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. You can try again in %n second(s).</source>
            <translation>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунду.</numerusform>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунды.</numerusform>
                <numerusform>Слишком много неверных паролей. Повторить можно через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed. Ask somebody who may.</source>
            <translation>Ваша роль этого не позволяет. Ничего не изменено. Обратитесь к тому, у кого есть право.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was changed. Check it and try again.</source>
            <translation>Эти данные принять нельзя. Ничего не изменено. Проверьте и повторите.</translation>
        </message>
        <message>
            <source>This is there already; it was not touched.</source>
            <translation>Такое уже есть; оно не изменено.</translation>
        </message>
        <message>
            <source>There is no connection. Your work is kept on this desk and goes on. It will be sent when the connection is back.</source>
            <translation>Связи нет. Работа продолжается: данные сохраняются на этом компьютере и будут отправлены, когда связь появится.</translation>
        </message>
        <message>
            <source>This was stopped before it was done. Nothing was changed.</source>
            <translation>Действие остановлено до завершения. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Another program has this desk open. Nothing was changed. Close Tirkeu and tirkeuctl everywhere else on this computer, then restore again.</source>
            <translation>Эта база открыта в другой программе. Ничего не изменено. Закройте Tirkeu и tirkeuctl везде на этом компьютере и повторите восстановление.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Audit: row %1 is not as it was written.</source>
            <translation>Аудит: строка %1 изменена после записи.</translation>
        </message>
        <message>
            <source>Audit: row %1 is missing or out of order.</source>
            <translation>Аудит: строка %1 отсутствует или стоит не на месте.</translation>
        </message>
        <message>
            <source>Audit: rows from %1 on were cut off.</source>
            <translation>Аудит: строки, начиная с %1, удалены.</translation>
        </message>
        <message>
            <source>Audit: row %1 belongs to another history than the one this desk has seen.</source>
            <translation>Аудит: строка %1 относится к другой истории, не к той, что велась в этой базе.</translation>
        </message>
        <message>
            <source>The file is damaged: %1. Restore the last backup.</source>
            <translation>Файл поврежден: %1. Восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>A record points to one that is not there: %1.</source>
            <translation>Запись ссылается на отсутствующую: %1.</translation>
        </message>
        <message>
            <source>The versions of a card have a gap: %1.</source>
            <translation>В версиях карты пропуск: %1.</translation>
        </message>
        <message>
            <source>The search index disagrees with the cards: %1. It can be rebuilt.</source>
            <translation>Поисковый индекс расходится с картами: %1. Его можно построить заново.</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Kind of the document</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>The column “%1” stands in the header twice. Leave one of them in the file and try again.</source>
            <translation>Столбец «%1» указан в заголовке дважды. Оставьте в файле один и повторите.</translation>
        </message>
        <message>
            <source>There is no column “%1” in the header. Name it so, or choose the column that holds it.</source>
            <translation>В заголовке нет столбца «%1». Назовите его так или выберите нужный столбец.</translation>
        </message>
        <message>
            <source>“%1” is no sex known here: write male or female</source>
            <translation>Пол «%1» неизвестен: напишите male или female</translation>
        </message>
        <message>
            <source>“%1” is no document known here: write id_card, passport, birth_certificate…</source>
            <translation>Вид документа «%1» неизвестен: напишите id_card, passport, birth_certificate…</translation>
        </message>
        <message>
            <source>There is no district “%1” here</source>
            <translation>Участка «%1» здесь нет</translation>
        </message>
        <message>
            <source>A citizen of another country: ask for the status of residence at the next visit</source>
            <translation>Гражданин другой страны: уточните статус проживания при следующем обращении</translation>
        </message>
        <message>
            <source>The file is in UTF-16. Save it as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Файл в кодировке UTF-16. Сохраните его как «CSV UTF-8» и выберите снова; ничего не загружено.</translation>
        </message>
        <message>
            <source>This is a workbook, not a CSV file. Open it in the spreadsheet program, save it as “CSV UTF-8” and choose that file.</source>
            <translation>Это электронная таблица, а не CSV. Откройте ее в табличной программе, сохраните как «CSV UTF-8» и выберите этот файл.</translation>
        </message>
        <message>
            <source>This is not a text file. A register is a CSV file: one person a line, a header above.</source>
            <translation>Это не текстовый файл. Регистр — файл CSV: по одному человеку в строке, сверху заголовок.</translation>
        </message>
        <message>
            <source>The letters make no words in UTF-8, CP1251 or KZ-1048. Save the file as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Буквы не складываются в слова ни в UTF-8, ни в CP1251, ни в KZ-1048. Сохраните файл как «CSV UTF-8» и выберите снова; ничего не загружено.</translation>
        </message>
        <message>
            <source>The file is not in %1: it is in %2. Choose %2, or leave the choice to the program; nothing was taken over.</source>
            <translation>Файл не в %1, а в %2. Выберите %2 или оставьте выбор программе; ничего не загружено.</translation>
        </message>
        <message>
            <source>The header cannot be read: a quote in it is never closed, or the line has no end.</source>
            <translation>Заголовок не читается: кавычка не закрыта или у строки нет конца.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to take over.</source>
            <translation>Файл пуст: загружать нечего.</translation>
        </message>
        <message>
            <source>A quote is opened here and never closed</source>
            <translation>Здесь открыта кавычка, которая не закрыта</translation>
        </message>
        <message>
            <source>After a closing quote stands something else than the end of the cell: a quote inside a cell is written twice</source>
            <translation>После закрывающей кавычки ячейка не заканчивается: кавычка внутри ячейки пишется дважды</translation>
        </message>
        <message>
            <source>The line is longer than any row of a register</source>
            <translation>Строка слишком длинная для регистра</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row</source>
            <translation>Файл обрывается посреди этой строки</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header has %2</source>
            <translation>В строке %1 ячеек, в заголовке %2</translation>
        </message>
        <message>
            <source>Bytes that are no letters in %1</source>
            <translation>Байты, которые не являются буквами в %1</translation>
        </message>
        <message>
            <source>This IIN stands in the file above beside somebody else: neither the given name nor the birth date agree</source>
            <translation>Выше в файле этот ИИН указан у другого человека: не совпадают ни имя, ни дата рождения</translation>
        </message>
        <message>
            <source>The card of this person is locked: the register here says that the person has died</source>
            <translation>Карта этого человека закрыта: по данным этого регистра он умер</translation>
        </message>
        <message>
            <source>This IIN belongs to somebody else in the register here: neither the given name nor the birth date agree</source>
            <translation>В этом регистре ИИН принадлежит другому человеку: не совпадают ни имя, ни дата рождения</translation>
        </message>
    </context>
    <context>
        <name>jobs</name>
        <message>
            <source>The backup is made and whole, but its second copy could not be written. Is the second disk plugged in?</source>
            <translation>Резервная копия создана и цела, но второй экземпляр записать не удалось. Подключен ли второй диск?</translation>
        </message>
        <message>
            <source>The backup is made and was read back.</source>
            <translation>Резервная копия создана и проверена чтением.</translation>
        </message>
        <message>
            <source>The newest backup was read back and is whole.</source>
            <translation>Последняя резервная копия прочитана, она цела.</translation>
        </message>
        <message>
            <source>The newest backup is damaged. Make a new one, on another disk.</source>
            <translation>Последняя резервная копия повреждена. Создайте новую на другом диске.</translation>
        </message>
        <message>
            <source>The newest backup was made before the key was changed. Make a new one.</source>
            <translation>Последняя резервная копия создана до смены ключа. Создайте новую.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of records may be of one person.</source>
            <translation>
                <numerusform>%n пара записей может относиться к одному человеку.</numerusform>
                <numerusform>%n пары записей могут относиться к одному человеку.</numerusform>
                <numerusform>%n пар записей может относиться к одному человеку.</numerusform>
            </translation>
        </message>
        <message>
            <source>The search index was put in order.</source>
            <translation>Обслуживание поискового индекса выполнено.</translation>
        </message>
        <message>
            <source>The file of the desk was put in order.</source>
            <translation>Обслуживание файла базы данных выполнено.</translation>
        </message>
        <message>
            <source>Daily backup</source>
            <translation>Ежедневная резервная копия</translation>
        </message>
        <message>
            <source>The daily backup was missed while the program was closed. It has been made now.</source>
            <translation>Ежедневная резервная копия была пропущена: программа была закрыта. Сейчас копия создана.</translation>
        </message>
        <message>
            <source>The daily backup did not succeed. Administration, Backups says why; it is tried again in an hour.</source>
            <translation>Ежедневную резервную копию создать не удалось. Причина указана в разделе «Настройки» → «Резервные копии»; через час будет новая попытка.</translation>
        </message>
        <message>
            <source>Weekly check of the newest backup</source>
            <translation>Еженедельная проверка последней резервной копии</translation>
        </message>
        <message>
            <source>The weekly check of the backup found a trouble: see Administration, Backups.</source>
            <translation>При еженедельной проверке резервной копии обнаружена неполадка: смотрите раздел «Настройки» → «Резервные копии».</translation>
        </message>
        <message>
            <source>Nightly search for duplicates</source>
            <translation>Ночной поиск повторных записей</translation>
        </message>
        <message>
            <source>The search for duplicates did not succeed. Administration, Backups says why.</source>
            <translation>Поиск возможных дубликатов не выполнен. Причина указана в разделе «Настройки» → «Резервные копии».</translation>
        </message>
        <message>
            <source>Putting the search index in order</source>
            <translation>Обслуживание поискового индекса</translation>
        </message>
        <message>
            <source>Putting the file of the desk in order</source>
            <translation>Обслуживание файла базы данных</translation>
        </message>
        <message>
            <source>The backup was made before the program was left.</source>
            <translation>Резервная копия создана перед выходом из программы.</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <source>Choose a day and what it is.</source>
            <translation>Укажите день и его вид.</translation>
        </message>
        <message>
            <source>The code is the group and the number, like 3.2.</source>
            <translation>Код — это группа и номер, например 3.2.</translation>
        </message>
        <message>
            <source>The code of a service is like A01.008.000.</source>
            <translation>Код услуги имеет вид A01.008.000.</translation>
        </message>
        <message>
            <source>The code is too long.</source>
            <translation>Код слишком длинный.</translation>
        </message>
        <message>
            <source>Write the name, at most 500 letters.</source>
            <translation>Укажите название, не длиннее 500 знаков.</translation>
        </message>
        <message>
            <source>Choose the group the entry belongs to.</source>
            <translation>Выберите группу, к которой относится запись.</translation>
        </message>
        <message>
            <source>Write the day from which the entry is valid.</source>
            <translation>Укажите, с какого дня действует запись.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
        <message>
            <source>The file names this code twice: this row was left out.</source>
            <translation>Этот код указан в файле дважды: строка пропущена.</translation>
        </message>
        <message>
            <source>This code has an entry that begins on %1: change that one first.</source>
            <translation>У этого кода есть запись, которая начнет действовать %1: сначала измените ее.</translation>
        </message>
        <message>
            <source>The file is no table in UTF-8 with commas between the cells. Save it as “CSV UTF-8” and choose it again.</source>
            <translation>Файл не является таблицей в UTF-8 с запятыми между ячейками. Сохраните его как «CSV UTF-8» и выберите снова.</translation>
        </message>
        <message>
            <source>The first row of the file lacks these columns: %1.</source>
            <translation>В первой строке файла не хватает столбцов: %1.</translation>
        </message>
        <message>
            <source>This code is in the list already, from %1: change that entry instead.</source>
            <translation>Этот код уже есть в справочнике, действует с %1: измените ту запись.</translation>
        </message>
        <message>
            <source>A change begins on %1 at the earliest: what was recorded before keeps its meaning.</source>
            <translation>Изменение может начаться не раньше %1: сделанные до этого записи сохраняют свой смысл.</translation>
        </message>
        <message>
            <source>A code does not change: end this entry and add another.</source>
            <translation>Код не меняется: завершите эту запись и добавьте другую.</translation>
        </message>
        <message>
            <source>Write the last day on which the entry is valid.</source>
            <translation>Укажите последний день действия записи.</translation>
        </message>
        <message>
            <source>The last day is %1 at the earliest: what was recorded before keeps its meaning.</source>
            <translation>Последний день — не раньше %1: сделанные до этого записи сохраняют свой смысл.</translation>
        </message>
        <message>
            <source>Write the day like 31.12.2026.</source>
            <translation>Укажите день в виде 31.12.2026.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Действует по</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Holidays and moved days</source>
            <translation>Праздники и перенесенные дни</translation>
        </message>
        <message>
            <source>Reasons of a visit</source>
            <translation>Поводы обращения</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Услуги</translation>
        </message>
        <message>
            <source>The entry was added.</source>
            <translation>Запись добавлена.</translation>
        </message>
        <message>
            <source>The entry was changed.</source>
            <translation>Запись изменена.</translation>
        </message>
        <message>
            <source>The last day of the entry was set.</source>
            <translation>Последний день действия записи установлен.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>Не удалось открыть файл.</translation>
        </message>
        <message>
            <source>The file is larger than any of these lists: choose another.</source>
            <translation>Файл слишком велик для справочника: выберите другой.</translation>
        </message>
        <message>
            <source>The file was taken over. Added: %1. Changed: %2. As they were: %3.</source>
            <translation>Файл загружен. Добавлено: %1. Изменено: %2. Без изменений: %3.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Import a CSV file…</source>
            <translation>Загрузить файл CSV…</translation>
        </message>
        <message>
            <source>The code of a ground is small Latin letters and digits, like 3-pregnant.</source>
            <translation>Код основания — строчные латинские буквы и цифры, например 3-pregnant.</translation>
        </message>
        <message>
            <source>Write in both languages what the ground rests on.</source>
            <translation>Укажите на обоих языках, чем установлено это основание.</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Чем установлено</translation>
        </message>
        <message>
            <source>Grounds for serving out of turn</source>
            <translation>Основания обслуживания вне очереди</translation>
        </message>
        <message>
            <source>The file was taken over but for some rows. Added: %1. Changed: %2. As they were: %3. Left out: %4.</source>
            <translation>Файл принят, кроме некоторых строк. Добавлено: %1. Изменено: %2. Без изменений: %3. Не принято: %4.</translation>
        </message>
        <message>
            <source>Show what was left out</source>
            <translation>Показать непринятые</translation>
        </message>
    </context>
    <context>
        <name>matching</name>
        <message>
            <source>The surname is the same.</source>
            <translation>Фамилия совпадает.</translation>
        </message>
        <message>
            <source>The surname is the same, once as a man's and once as a woman's.</source>
            <translation>Фамилия та же: в одной записи в мужской форме, в другой — в женской.</translation>
        </message>
        <message>
            <source>The surnames differ by one letter.</source>
            <translation>Фамилии отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The surnames are alike.</source>
            <translation>Фамилии похожи.</translation>
        </message>
        <message>
            <source>Of one surname only the first letter is written.</source>
            <translation>В одной из записей от фамилии указана только первая буква.</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Фамилия и имя переставлены местами.</translation>
        </message>
        <message>
            <source>The surnames differ; a woman may have married.</source>
            <translation>Фамилии разные; женщина могла выйти замуж.</translation>
        </message>
        <message>
            <source>The surnames differ.</source>
            <translation>Фамилии разные.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Имя совпадает.</translation>
        </message>
        <message>
            <source>The given names differ by one letter.</source>
            <translation>Имена отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The given names are alike.</source>
            <translation>Имена похожи.</translation>
        </message>
        <message>
            <source>Of one given name only the first letter is written.</source>
            <translation>В одной из записей от имени указана только первая буква.</translation>
        </message>
        <message>
            <source>The given name stands in another place of the name.</source>
            <translation>Имя стоит на другом месте в ФИО.</translation>
        </message>
        <message>
            <source>The given names differ.</source>
            <translation>Имена разные.</translation>
        </message>
        <message>
            <source>The father's name is the same.</source>
            <translation>Отчество совпадает.</translation>
        </message>
        <message>
            <source>The patronymics differ by one letter.</source>
            <translation>Отчества отличаются одной буквой.</translation>
        </message>
        <message>
            <source>The patronymics are alike.</source>
            <translation>Отчества похожи.</translation>
        </message>
        <message>
            <source>Of one patronymic only the first letter is written.</source>
            <translation>В одной из записей от отчества указана только первая буква.</translation>
        </message>
        <message>
            <source>Given name and patronymic stand in each other's place.</source>
            <translation>Имя и отчество переставлены местами.</translation>
        </message>
        <message>
            <source>The patronymics differ.</source>
            <translation>Отчества разные.</translation>
        </message>
        <message>
            <source>The birth date is the same.</source>
            <translation>Дата рождения совпадает.</translation>
        </message>
        <message>
            <source>Day and month of the birth date are swapped.</source>
            <translation>День и месяц рождения переставлены.</translation>
        </message>
        <message>
            <source>The birth dates differ by one digit.</source>
            <translation>Даты рождения отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>Born on the same day of the year, the years differ.</source>
            <translation>День и месяц рождения совпадают, годы разные.</translation>
        </message>
        <message>
            <source>Of the birth dates only the year is the same.</source>
            <translation>В датах рождения совпадает только год.</translation>
        </message>
        <message>
            <source>The birth dates differ.</source>
            <translation>Даты рождения разные.</translation>
        </message>
        <message>
            <source>The sex is the same.</source>
            <translation>Пол совпадает.</translation>
        </message>
        <message>
            <source>The sex differs.</source>
            <translation>Пол разный.</translation>
        </message>
        <message>
            <source>A phone is the same.</source>
            <translation>Телефон совпадает.</translation>
        </message>
        <message>
            <source>The phones differ by one digit.</source>
            <translation>Телефоны отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>The phones differ.</source>
            <translation>Телефоны разные.</translation>
        </message>
        <message>
            <source>The address is the same.</source>
            <translation>Адрес совпадает.</translation>
        </message>
        <message>
            <source>The house is the same, the flat is not.</source>
            <translation>Дом тот же, квартира другая.</translation>
        </message>
        <message>
            <source>Only the street is the same.</source>
            <translation>Совпадает только улица.</translation>
        </message>
        <message>
            <source>The addresses differ.</source>
            <translation>Адреса разные.</translation>
        </message>
        <message>
            <source>The IIN is the same.</source>
            <translation>ИИН совпадает.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit of the date.</source>
            <translation>ИИН отличаются одной цифрой даты.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit.</source>
            <translation>ИИН отличаются одной цифрой.</translation>
        </message>
        <message>
            <source>The IINs differ.</source>
            <translation>ИИН разные.</translation>
        </message>
        <message>
            <source>An identity document is the same.</source>
            <translation>Документ, удостоверяющий личность, совпадает.</translation>
        </message>
        <message>
            <source>The identity documents differ.</source>
            <translation>Документы, удостоверяющие личность, разные.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
    </context>
    <context>
        <name>organization</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Название организации на казахском</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Название организации на русском</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Licence for medical activity</source>
            <translation>Лицензия на медицинскую деятельность</translation>
        </message>
        <message>
            <source>Town or country</source>
            <translation>Город или село</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Код этой регистратуры</translation>
        </message>
        <message>
            <source>The organisation is saved: its papers say so from now on.</source>
            <translation>Данные организации сохранены: теперь так будет в документах.</translation>
        </message>
        <message>
            <source>Save the organisation</source>
            <translation>Сохранить организацию</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>The printing service no longer knows this job. Look whether the paper came out.</source>
            <translation>Служба печати больше не помнит это задание. Посмотрите, вышел ли документ.</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>Карта № 052/у</translation>
        </message>
        <message>
            <source>The paper is with the printer. It leaves this list when it has come out.</source>
            <translation>Документ отправлен на принтер. После печати он исчезнет из этого списка.</translation>
        </message>
        <message>
            <source>The paper counts as printed. A further one will say that it is a duplicate.</source>
            <translation>Документ считается напечатанным. На следующем экземпляре будет отметка «Дубликат».</translation>
        </message>
        <message>
            <source>The paper is dropped and was not counted as printed.</source>
            <translation>Документ снят с печати и не считается напечатанным.</translation>
        </message>
        <message>
            <source>With the printer %1: it has not said yet that the paper is out.</source>
            <translation>Отправлено на принтер %1, печать пока не подтверждена.</translation>
        </message>
        <message>
            <source>Not handed to a printer yet.</source>
            <translation>Еще не отправлено на принтер.</translation>
        </message>
        <message>
            <source>Coupon of a booking</source>
            <translation>Талон на прием</translation>
        </message>
        <message>
            <source>Coupon of a booking, A5</source>
            <translation>Талон на прием, A5</translation>
        </message>
        <message>
            <source>Ticket of the queue</source>
            <translation>Талон очереди</translation>
        </message>
        <message>
            <source>Reasoned refusal</source>
            <translation>Мотивированный отказ</translation>
        </message>
        <message>
            <source>Journal of bookings</source>
            <translation>Журнал предварительной записи</translation>
        </message>
        <message>
            <source>Call list</source>
            <translation>Список для обзвона</translation>
        </message>
        <message>
            <source>The paper is with the printer.</source>
            <translation>Документ отправлен на принтер.</translation>
        </message>
    </context>
    <context>
        <name>patientList</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>no IIN</source>
            <translation>нет ИИН</translation>
        </message>
        <message>
            <source>no card yet</source>
            <translation>карты еще нет</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>умер(ла)</translation>
        </message>
        <message>
            <source>Name, address</source>
            <translation>ФИО, адрес</translation>
        </message>
        <message>
            <source>Born, IIN</source>
            <translation>Дата рождения, ИИН</translation>
        </message>
        <message>
            <source>Phone, card</source>
            <translation>Телефон, карта</translation>
        </message>
        <message>
            <source>District, attachment</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>052/e %1</source>
            <translation>052/у %1</translation>
        </message>
    </context>
    <context>
        <name>personPanel</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Died on %1: the card is locked</source>
            <translation>Умер(ла) %1: карта закрыта</translation>
        </message>
        <message>
            <source>Confirmed on %1</source>
            <translation>Подтверждено %1</translation>
        </message>
        <message>
            <source>No IIN: ask for it</source>
            <translation>Нет ИИН: спросите</translation>
        </message>
        <message>
            <source>No first visit yet: there is no card 052/e</source>
            <translation>Первого обращения еще не было: карты № 052/у нет</translation>
        </message>
        <message>
            <source>The document has expired: %1</source>
            <translation>Срок документа истек: %1</translation>
        </message>
        <message>
            <source>No phone: ask for it</source>
            <translation>Нет телефона: спросите</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Stays at</source>
            <translation>Временно проживает</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 с %2</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>Карта № 052/у</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 от %2</translation>
        </message>
    </context>
    <context>
        <name>printPreview</name>
        <message>
            <source>The paper is handed to the printer…</source>
            <translation>Документ передается на принтер…</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Напечатано.</translation>
        </message>
        <message>
            <source>The PDF is saved.</source>
            <translation>PDF сохранен.</translation>
        </message>
        <message>
            <source>The PDF was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>PDF не сохранен: в папку нельзя записать или диск заполнен. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The paper waits in the print tray.</source>
            <translation>Документ ждет в очереди печати.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>A cover of the printer is open. Close it.</source>
            <translation>Открыта крышка принтера. Закройте ее.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer. Take it out.</source>
            <translation>В принтере застряла бумага. Извлеките ее.</translation>
        </message>
        <message>
            <source>The printer is out of paper. Put some in.</source>
            <translation>В принтере закончилась бумага. Добавьте ее.</translation>
        </message>
        <message>
            <source>The paper tray is not in the printer. Put it in.</source>
            <translation>Лоток для бумаги не вставлен. Вставьте его.</translation>
        </message>
        <message>
            <source>The printer is out of toner or ink. Change the cartridge.</source>
            <translation>В принтере закончились тонер или чернила. Замените картридж.</translation>
        </message>
        <message>
            <source>The output tray is full. Take the papers away.</source>
            <translation>Выходной лоток заполнен. Заберите листы.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is on and connected.</source>
            <translation>Принтер не отвечает. Проверьте, включен ли он и подключен ли.</translation>
        </message>
        <message>
            <source>The printer's driver is not complete. Call the administrator.</source>
            <translation>Драйвер принтера установлен не полностью. Позовите администратора.</translation>
        </message>
        <message>
            <source>The printer is stopped on this computer. Start it again.</source>
            <translation>Очередь принтера на этом компьютере остановлена. Запустите ее снова.</translation>
        </message>
        <message>
            <source>Toner or ink runs low. Keep a cartridge ready.</source>
            <translation>Тонер или чернила на исходе. Приготовьте картридж.</translation>
        </message>
        <message>
            <source>Paper runs low. Keep some ready.</source>
            <translation>Бумага на исходе. Приготовьте бумагу.</translation>
        </message>
        <message>
            <source>The printer reports a fault. Look at its display.</source>
            <translation>Принтер сообщает о неисправности. Посмотрите на его дисплей.</translation>
        </message>
        <message>
            <source>The paper waits: the printer has stopped.</source>
            <translation>Документ ждет: принтер остановился.</translation>
        </message>
        <message>
            <source>The printer asks for a name and a password. Call the administrator.</source>
            <translation>Принтер запрашивает имя и пароль. Позовите администратора.</translation>
        </message>
        <message>
            <source>The paper is held back on this computer. Release it.</source>
            <translation>Печать документа приостановлена на этом компьютере. Возобновите ее.</translation>
        </message>
        <message>
            <source>The paper waits for its turn.</source>
            <translation>Документ ждет своей очереди.</translation>
        </message>
        <message>
            <source>The paper is being printed.</source>
            <translation>Документ печатается.</translation>
        </message>
        <message>
            <source>The printing was cancelled.</source>
            <translation>Печать отменена.</translation>
        </message>
        <message>
            <source>The paper is printed.</source>
            <translation>Документ напечатан.</translation>
        </message>
        <message>
            <source>The paper could not be printed. It is kept: print it again.</source>
            <translation>Напечатать документ не удалось. Он сохранен: напечатайте его снова.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. Choose another printer.</source>
            <translation>Этот принтер сейчас не принимает документы. Выберите другой.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Call the administrator.</source>
            <translation>На этом компьютере не настроен ни один принтер. Позовите администратора.</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer. The paper is kept: print it again later.</source>
            <translation>Служба печати этого компьютера не отвечает. Документ сохранен: напечатайте его позже.</translation>
        </message>
        <message>
            <source>This printer or job is not there any more. Choose a printer again.</source>
            <translation>Этого принтера или задания печати больше нет. Выберите принтер заново.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. The paper is kept: choose another printer.</source>
            <translation>Этот принтер сейчас не принимает документы. Документ сохранен: выберите другой принтер.</translation>
        </message>
        <message>
            <source>This paper cannot be printed. Make it anew.</source>
            <translation>Этот документ нельзя напечатать. Создайте его заново.</translation>
        </message>
        <message>
            <source>The paper was not printed. It is kept: print it again.</source>
            <translation>Документ не напечатан. Он сохранен: напечатайте его снова.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>%1 today</source>
            <translation>сегодня в %1</translation>
        </message>
        <message>
            <source>%1 tomorrow, %2</source>
            <translation>завтра в %1, %2</translation>
        </message>
        <message>
            <source>%1 on %2, %3</source>
            <translation>%2, %3, %1</translation>
        </message>
        <message>
            <source>own district</source>
            <translation>свой участок</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>резерв</translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>ru_RU</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>The booking %1 was cancelled.</source>
            <translation>Запись %1 отменена.</translation>
        </message>
        <message>
            <source>The booking %1 is for %2, not for today.</source>
            <translation>Запись %1 — на %2, не на сегодня.</translation>
        </message>
        <message>
            <source>The visit of the booking %1 has taken place.</source>
            <translation>Прием по записи %1 уже состоялся.</translation>
        </message>
        <message>
            <source>Nobody was found by this number. Type the ЖСН or the number of the booking.</source>
            <translation>По этому номеру никто не найден. Введите ИИН или номер записи.</translation>
        </message>
        <message>
            <source>The person is not booked for today.</source>
            <translation>Пациент не записан на сегодня.</translation>
        </message>
        <message>
            <source>Nobody waits in this queue.</source>
            <translation>В этой очереди никто не ждет.</translation>
        </message>
        <message>
            <source>Check somebody in</source>
            <translation>Отметить приход</translation>
        </message>
        <message>
            <source>Give a ticket</source>
            <translation>Выдать талон</translation>
        </message>
        <message>
            <source>Public board</source>
            <translation>Табло для посетителей</translation>
        </message>
        <message>
            <source>Call the next one</source>
            <translation>Вызвать следующего</translation>
        </message>
        <message>
            <source>Call once more</source>
            <translation>Вызвать повторно</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Begin the service</source>
            <translation>Начать обслуживание</translation>
        </message>
        <message>
            <source>Finish the service</source>
            <translation>Завершить обслуживание</translation>
        </message>
        <message>
            <source>Out of the queue…</source>
            <translation>Снять с очереди…</translation>
        </message>
        <message>
            <source>Change the turn…</source>
            <translation>Изменить очередность…</translation>
        </message>
        <message>
            <source>Print the ticket</source>
            <translation>Напечатать талон</translation>
        </message>
        <message>
            <source>Sound of the board at a call</source>
            <translation>Звук табло при вызове</translation>
        </message>
        <message>
            <source>%1: number %2 in the queue</source>
            <translation>%1: номер %2 в очереди</translation>
        </message>
        <message>
            <source>Stands in the queue already: %1. Before them: %2</source>
            <translation>Уже в очереди: %1. Впереди человек: %2</translation>
        </message>
        <message>
            <source>Ticket %1. Before them: %2</source>
            <translation>Талон %1. Впереди человек: %2</translation>
        </message>
        <message>
            <source>This cannot be done now: the ticket is in another state.</source>
            <translation>Сейчас это невозможно: талон в другом состоянии.</translation>
        </message>
        <message>
            <source>Somebody has changed this ticket meanwhile. It is shown anew: look at it and repeat.</source>
            <translation>Этот талон только что изменил другой сотрудник. Он показан заново: проверьте и повторите.</translation>
        </message>
        <message>
            <source>Ticket %1: being served</source>
            <translation>Талон %1: обслуживается</translation>
        </message>
        <message>
            <source>Ticket %1: waiting</source>
            <translation>Талон %1: ожидает</translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Вызван: %1</translation>
        </message>
        <message>
            <source>Called once more: %1</source>
            <translation>Вызван повторно: %1</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>Пропущен: %1</translation>
        </message>
        <message>
            <source>The service has begun: %1</source>
            <translation>Обслуживание начато: %1</translation>
        </message>
        <message>
            <source>Served: %1</source>
            <translation>Обслужен: %1</translation>
        </message>
        <message>
            <source>Out of the queue: %1</source>
            <translation>Снят с очереди: %1</translation>
        </message>
        <message>
            <source>The turn of %1 is changed.</source>
            <translation>Очередность изменена: %1.</translation>
        </message>
        <message>
            <source>The ticket waits in the tray: no printer was found. Say the number aloud.</source>
            <translation>Талон ждет в очереди печати: принтер не найден. Назовите номер вслух.</translation>
        </message>
        <message>
            <source>%1 (%2 times)</source>
            <translation>%1 (раз: %2)</translation>
        </message>
        <message>
            <source>Into the queue: check in or give a ticket</source>
            <translation>В очередь: отметить приход или выдать талон</translation>
        </message>
        <message>
            <source>%1 min: nearly over</source>
            <translation>%1 мин: срок истекает</translation>
        </message>
        <message>
            <source>%1 min: over the term</source>
            <translation>%1 мин: сверх срока</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>To another queue…</source>
            <translation>В другую очередь…</translation>
        </message>
        <message>
            <source>Who is before, and why…</source>
            <translation>Показать, кто впереди и почему…</translation>
        </message>
        <message>
            <source>Close the day…</source>
            <translation>Закрыть день…</translation>
        </message>
        <message>
            <source>Ground: %1 (%2)</source>
            <translation>Основание: %1 (%2)</translation>
        </message>
        <message>
            <source>The day is closed. Out of the queue: %1.</source>
            <translation>День закрыт. Снято с очереди: %1.</translation>
        </message>
        <message>
            <source>Out of the queue: %1. Still being served: %2 – finish them.</source>
            <translation>Снято с очереди: %1. Еще обслуживаются: %2 — завершите обслуживание.</translation>
        </message>
        <message>
            <source>Waits in the other queue: %1</source>
            <translation>Ожидает в другой очереди: %1</translation>
        </message>
        <message>
            <source>Nobody is put before others in this queue</source>
            <translation>В этой очереди никто не проходит раньше других</translation>
        </message>
        <message>
            <source>Is called before those who came earlier</source>
            <translation>Вызывается раньше тех, кто пришел до него</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Чем установлено: %1</translation>
        </message>
        <message>
            <source>%1 is before: out of turn, %2 (%3)</source>
            <translation>%1 впереди: вне очереди, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>This recovery code does not open the desk. Check it letter by letter; only the newest sheet is valid.</source>
            <translation>Этот код восстановления не открывает базу. Проверьте его по буквам; действует только последний лист.</translation>
        </message>
        <message>
            <source>Recovery code of the desk</source>
            <translation>Код восстановления регистратуры</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Составлено %1</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever holds it can open the desk.</source>
            <translation>Храните этот лист в сейфе. У кого он в руках, тот может открыть базу.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Login of the administrator</source>
            <translation>Логин администратора</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>How it is used</source>
            <translation>Как использовать</translation>
        </message>
        <message>
            <source>In the sign-in window choose “Password forgotten…”, type the code and a new password.</source>
            <translation>В окне входа выберите «Пароль забыт…», введите код и новый пароль.</translation>
        </message>
        <message>
            <source>The code works once; then a new sheet is printed and this one is destroyed.</source>
            <translation>Код действует один раз; после этого печатается новый лист, а этот уничтожается.</translation>
        </message>
        <message>
            <source>The sheet was sent to the printer. Take it out and put it into the safe.</source>
            <translation>Лист отправлен на принтер. Заберите его и уберите в сейф.</translation>
        </message>
        <message>
            <source>The sheet was saved. Move it off this computer and keep it like a key.</source>
            <translation>Лист сохранен. Перенесите его с этого компьютера и храните как ключ.</translation>
        </message>
        <message>
            <source>This is not the last group of the code. Read it from the printed sheet.</source>
            <translation>Это не последняя группа кода. Прочитайте ее с напечатанного листа.</translation>
        </message>
    </context>
    <context>
        <name>registers</name>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The report is saved as “%1”. It names persons: keep it where only those may read it who must.</source>
            <translation>Отчет сохранен как «%1». В нем персональные данные: храните его там, где он доступен только тем, кому положено.</translation>
        </message>
        <message>
            <source>The report could not be saved as “%1”: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Отчет не удалось сохранить как «%1»: в папку нельзя записать или диск заполнен. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The import broke off. All rows were wanted or none, so nothing is taken over. Check the file and the disk and import it again.</source>
            <translation>Загрузка прервалась. Было выбрано «все строки или ничего», поэтому ничего не загружено. Проверьте файл и диск и загрузите снова.</translation>
        </message>
        <message>
            <source>The disk of the desk is full. What was taken over up to row %1 is kept. Make room, then resume the import, or take it back.</source>
            <translation>Диск заполнен. Загруженное до строки %1 сохранено. Освободите место и продолжите загрузку или отмените ее.</translation>
        </message>
        <message>
            <source>The file could not be read on: the cable, the stick or the disk broke off, or the file was changed. What was taken over up to row %1 is kept. Resume the import when the same file can be read again, or take it back.</source>
            <translation>Файл не удалось дочитать: отключился кабель, флешка или диск либо файл изменен. Загруженное до строки %1 сохранено. Продолжите загрузку, когда этот же файл снова будет доступен, или отмените ее.</translation>
        </message>
        <message>
            <source>The import broke off. What was taken over up to row %1 is kept. Resume it with the same file, or take it back.</source>
            <translation>Загрузка прервалась. Загруженное до строки %1 сохранено. Продолжите ее с тем же файлом или отмените.</translation>
        </message>
        <message>
            <source>Stopped while checking, after row %1. Nothing was written.</source>
            <translation>Проверка остановлена после строки %1. Ничего не записано.</translation>
        </message>
        <message>
            <source>Stopped. All rows were wanted or none, so nothing is taken over.</source>
            <translation>Остановлено. Было выбрано «все строки или ничего», поэтому ничего не загружено.</translation>
        </message>
        <message>
            <source>Stopped after row %1. What was taken over is kept: resume the import with the same file, or take it back.</source>
            <translation>Остановлено после строки %1. Загруженное сохранено: продолжите загрузку с тем же файлом или отмените ее.</translation>
        </message>
        <message>
            <source>The file has a header and no rows: nothing was taken over.</source>
            <translation>В файле есть заголовок, но нет строк: ничего не загружено.</translation>
        </message>
        <message>
            <source>No row was taken over: all of them were rejected. The reasons stand below, row by row.</source>
            <translation>Ни одна строка не загружена: все отклонены. Причины указаны ниже построчно.</translation>
        </message>
        <message>
            <source>The register is taken over, without the rejected rows. The reasons stand below, row by row.</source>
            <translation>Регистр загружен. Отклоненные строки не вошли: причины указаны ниже построчно.</translation>
        </message>
        <message>
            <source>The register is taken over: every row was good.</source>
            <translation>Регистр загружен: все строки верны.</translation>
        </message>
        <message>
            <source>Looking through the file</source>
            <translation>Просмотр файла</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>Проверка строк</translation>
        </message>
        <message>
            <source>Taking the rows over</source>
            <translation>Загрузка строк</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Отмена загрузки</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>broke off</source>
            <translation>прервана</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлена</translation>
        </message>
        <message>
            <source>done</source>
            <translation>завершена</translation>
        </message>
        <message>
            <source>being taken back</source>
            <translation>отменяется</translation>
        </message>
        <message>
            <source>taken back in part</source>
            <translation>отменена частично</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отменена</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 is taken back in part only. Take it back once more: it goes on where it stopped.</source>
            <translation>Загрузка «%1», начатая %2, отменена лишь частично. Отмените ее еще раз: отмена продолжится с места остановки.</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 stands still after row %3. What was taken over is kept. Resume it with the same file, or take it back.</source>
            <translation>Загрузка «%1», начатая %2, остановлена после строки %3. Загруженное сохранено. Продолжите ее с тем же файлом или отмените.</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 was cut off after row %3: the program or the computer went down. What was taken over is kept. Resume it with the same file, or take it back.</source>
            <translation>Загрузка «%1», начатая %2, оборвалась после строки %3: программа или компьютер выключились. Загруженное сохранено. Продолжите ее с тем же файлом или отмените.</translation>
        </message>
        <message>
            <source>The file “%1” is not there: it was moved, or the stick or the network folder is not connected. Nothing was taken over. Connect it and choose the file again.</source>
            <translation>Файла «%1» нет на месте: он перемещен либо не подключена флешка или сетевая папка. Ничего не загружено. Подключите ее и выберите файл снова.</translation>
        </message>
        <message>
            <source>The file “%1” could not be read: access is denied, or the cable, the stick or the disk broke off. Nothing was taken over. Check it and choose the file again.</source>
            <translation>Файл «%1» не удалось прочитать: нет доступа либо отключился кабель, флешка или диск. Ничего не загружено. Проверьте и выберите файл снова.</translation>
        </message>
        <message>
            <source>Another import is at work on this desk, or another program holds the database. Nothing was taken over. Try again when it is done.</source>
            <translation>В этой базе уже идет другая загрузка или базу занимает другая программа. Ничего не загружено. Повторите, когда она закончится.</translation>
        </message>
        <message>
            <source>Stopped before the first row. Nothing was taken over.</source>
            <translation>Остановлено до первой строки. Ничего не загружено.</translation>
        </message>
        <message>
            <source>This import was finished or taken back meanwhile, in another window or program. Nothing was changed; the list is read anew.</source>
            <translation>Эту загрузку только что завершили или отменили в другом окне или программе. Ничего не изменено, список обновлен.</translation>
        </message>
        <message>
            <source>This is not the file the import was begun with, or it was changed since. Nothing was taken over. Choose the very file “%1”, or take the import back and import the new file.</source>
            <translation>Это не тот файл, с которого начата загрузка, или он с тех пор изменен. Ничего не загружено. Выберите тот самый файл «%1» или отмените загрузку и загрузите новый файл.</translation>
        </message>
        <message>
            <source>Checked only: nothing was written. This is what the import would do.</source>
            <translation>Только проверка: ничего не записано. Таким был бы результат загрузки.</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were wanted or none, and some were rejected. Mend them in the file, or take the good rows.</source>
            <translation>Ничего не загружено: выбрано «все строки или ничего», а часть строк отклонена. Исправьте их в файле или загрузите только верные строки.</translation>
        </message>
        <message>
            <source>Taking back was stopped on the way: the rest stands as the import left it. Take the import back once more to go on.</source>
            <translation>Отмена остановлена на полпути: остальное осталось как после загрузки. Чтобы продолжить, отмените загрузку еще раз.</translation>
        </message>
        <message>
            <source>Taken back. Withdrawn: %1. As before the import again: %2. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Отменено. Изъято: %1. Возвращено к прежнему виду: %2. Оставлено как есть, потому что с ними уже работали: %3.</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>осталась примерно %n минута</numerusform>
                <numerusform>осталось примерно %n минуты</numerusform>
                <numerusform>осталось примерно %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 ГБ</translation>
        </message>
        <message>
            <source>Check only</source>
            <translation>Только проверить</translation>
        </message>
        <message>
            <source>Import the register</source>
            <translation>Загрузить регистр</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>What became of the row</source>
            <translation>Итог по строке</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонена</translation>
        </message>
        <message>
            <source>taken, to be looked at</source>
            <translation>загружена, нужно проверить</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчет…</translation>
        </message>
        <message>
            <source>Import now</source>
            <translation>Загрузить сейчас</translation>
        </message>
        <message>
            <source>Resume the import…</source>
            <translation>Продолжить загрузку…</translation>
        </message>
        <message>
            <source>Take the import back…</source>
            <translation>Отменить загрузку…</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Обновлено</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Открыть отчет</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>запятая</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>точка с запятой</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляция</translation>
        </message>
    </context>
    <context>
        <name>registrationPage</name>
        <message>
            <source>The data are confirmed.</source>
            <translation>Данные подтверждены.</translation>
        </message>
        <message>
            <source>The card 052/e is open.</source>
            <translation>Карта № 052/у заведена.</translation>
        </message>
        <message>
            <source>Open the person's card first, or register them.</source>
            <translation>Сначала откройте карту пациента или зарегистрируйте его.</translation>
        </message>
        <message>
            <source>The person is served</source>
            <translation>Пациент обслужен</translation>
        </message>
        <message>
            <source>Documents taken</source>
            <translation>Документы приняты</translation>
        </message>
        <message>
            <source>The document is not in the register, but somebody of this name and birth date is. Open that person, or press F3 for a new one.</source>
            <translation>Этого документа в регистре нет, но есть человек с теми же ФИО и датой рождения. Откройте его карту или нажмите F3, чтобы зарегистрировать нового пациента.</translation>
        </message>
        <message>
            <source>The scanned number stands in several cards: choose the right one.</source>
            <translation>Отсканированный номер стоит в нескольких картах: выберите нужную.</translation>
        </message>
        <message>
            <source>The documents of a person</source>
            <translation>Документы пациента</translation>
        </message>
    </context>
    <context>
        <name>restore</name>
        <message>
            <source>This backup is damaged or is none of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Эта копия повреждена или создана не в Tirkeu. Ничего не изменено. Выберите другой файл.</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ИИН состоит из двенадцати цифр</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ИИН записывается только цифрами</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Контрольная цифра не сходится: в номере ошибка</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>ИИН с такими первыми одиннадцатью цифрами не бывает: в номере ошибка</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>Цифры ИИН не соответствуют дню календаря: сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>Цифры ИИН указывают на другую дату рождения: %1. Сверьте с документом</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>Цифры ИИН указывают на другой пол: сверьте с документом</translation>
        </message>
        <message>
            <source>The identity document decides who the person is</source>
            <translation>Личность устанавливается по документу, удостоверяющему личность</translation>
        </message>
        <message>
            <source>Twelve digits, and the check digit agrees</source>
            <translation>Двенадцать цифр, контрольная цифра сходится</translation>
        </message>
        <message>
            <source>The input needs the field “%1”</source>
            <translation>Во входных данных нужно поле «%1»</translation>
        </message>
        <message>
            <source>The field “%1” must be a text in quotation marks</source>
            <translation>Поле «%1» должно быть текстом в кавычках</translation>
        </message>
        <message>
            <source>The field “%1” must be a date of the calendar, like 1990-12-31</source>
            <translation>Поле «%1» должно быть календарной датой вида 1990-12-31</translation>
        </message>
        <message>
            <source>The field “%1” must be one of: %2</source>
            <translation>Поле «%1» должно иметь одно из значений: %2</translation>
        </message>
        <message>
            <source>There is no rule “%1”; the rules are: %2</source>
            <translation>Правила «%1» нет; есть правила: %2</translation>
        </message>
        <message>
            <source>The person is attached to this organisation</source>
            <translation>Пациент прикреплен к этой медицинской организации</translation>
        </message>
        <message>
            <source>This service is given whether the person is attached here or not</source>
            <translation>Эта услуга оказывается независимо от прикрепления</translation>
        </message>
        <message>
            <source>Certificates are given in the order of the queue: no booking and no fast lane is provided for</source>
            <translation>Справки выдаются в порядке очереди: предварительная запись и ускоренное обслуживание не предусмотрены</translation>
        </message>
        <message>
            <source>The documents given, or the data in them, were found unreliable</source>
            <translation>Установлена недостоверность представленных документов и (или) данных в них</translation>
        </message>
        <message>
            <source>The documents given do not meet the requirements</source>
            <translation>Представленные документы не соответствуют установленным требованиям</translation>
        </message>
        <message>
            <source>The person is not attached to this organisation</source>
            <translation>Пациент не прикреплен к этой медицинской организации</translation>
        </message>
        <message>
            <source>Attachment at the place of residence is the condition of primary care, but for emergencies</source>
            <translation>Прикрепление по месту жительства — условие получения ПМСП; в экстренных случаях оно не применяется</translation>
        </message>
        <message>
            <source>Emergency care is given whatever the attachment</source>
            <translation>Экстренная помощь оказывается независимо от прикрепления</translation>
        </message>
        <message>
            <source>The refusal is given with its reasons; a complaint goes to the head of the organisation</source>
            <translation>Выдается мотивированный отказ; жалоба подается на имя руководителя услугодателя</translation>
        </message>
        <message>
            <source>No later than 10 minutes from handing in the documents</source>
            <translation>Не позднее 10 минут с момента сдачи документов</translation>
        </message>
        <message>
            <source>No later than 30 minutes from handing in the documents</source>
            <translation>Не позднее 30 минут с момента сдачи документов</translation>
        </message>
        <message>
            <source>Waiting to hand in the documents: no longer than 10 minutes</source>
            <translation>Максимально допустимое время ожидания для сдачи документов — 10 минут</translation>
        </message>
        <message>
            <source>Serving: no longer than 10 minutes</source>
            <translation>Максимально допустимое время обслуживания — 10 минут</translation>
        </message>
        <message>
            <source>Waiting to hand in the documents: no longer than 30 minutes</source>
            <translation>Максимально допустимое время ожидания для сдачи документов — 30 минут</translation>
        </message>
        <message>
            <source>The service is given on the day of the request</source>
            <translation>Государственная услуга оказывается в день обращения</translation>
        </message>
        <message>
            <source>Within one working day from handing in the documents</source>
            <translation>В течение 1 рабочего дня с момента сдачи документов</translation>
        </message>
        <message>
            <source>No later than 30 minutes, within the working day</source>
            <translation>Не позднее 30 минут, в течение рабочего дня</translation>
        </message>
        <message>
            <source>The complaint is considered within five working days from its registration</source>
            <translation>Жалоба подлежит рассмотрению в течение пяти рабочих дней со дня ее регистрации</translation>
        </message>
        <message>
            <source>The complaint is considered within fifteen working days from its registration</source>
            <translation>Жалоба подлежит рассмотрению в течение пятнадцати рабочих дней со дня ее регистрации</translation>
        </message>
        <message>
            <source>The complaint is sent with the case to the body that considers it within three working days from its receipt</source>
            <translation>Жалоба и административное дело направляются в орган, рассматривающий жалобу, не позднее трех рабочих дней со дня ее поступления</translation>
        </message>
        <message>
            <source>It need not be sent when its demands are fully satisfied within these days</source>
            <translation>Если за эти дни требования жалобы полностью удовлетворены, ее можно не направлять</translation>
        </message>
        <message>
            <source>Examination along the “green corridor”: no longer than eighteen working days</source>
            <translation>Обследование по «зеленому коридору»: не более восемнадцати рабочих дней</translation>
        </message>
        <message>
            <source>Specialised treatment begins no later than 30 calendar days after the diagnosis was made</source>
            <translation>Специализированное лечение начинается не позднее 30 календарных дней с момента установления диагноза</translation>
        </message>
        <message>
            <source>There is no list of holidays for %1: only weekends count as days off</source>
            <translation>Нет перечня праздников на %1 год: учтены только еженедельные выходные</translation>
        </message>
        <message>
            <source>The portal request came outside working time: the term runs from the next opening, %1</source>
            <translation>Запрос через ПЭП поступил вне рабочего времени: срок исчисляется с начала рабочего времени (%1)</translation>
        </message>
        <message>
            <source>The programme is in force from 01.01.2026 to 31.12.2028: on %1 another programme may have said otherwise</source>
            <translation>Программа действует с 01.01.2026 по 31.12.2028: на %1 другая программа могла устанавливать иное</translation>
        </message>
        <message>
            <source>The field “%1” must be a moment of the calendar, like 2026-03-02T09:00</source>
            <translation>Поле «%1» должно быть датой и временем вида 2026-03-02T09:00</translation>
        </message>
        <message>
            <source>The field “%1” must be true or false, without quotation marks</source>
            <translation>Поле «%1» должно быть true или false без кавычек</translation>
        </message>
        <message>
            <source>The field “%1” must be a whole number from %2 to %3, without quotation marks</source>
            <translation>Поле «%1» должно быть целым числом от %2 до %3 без кавычек</translation>
        </message>
        <message>
            <source>The rule knows no field “%1”; its fields are: %2</source>
            <translation>В этом правиле нет поля «%1»; его поля: %2</translation>
        </message>
        <message>
            <source>A public holiday or a moved day off: the service is closed</source>
            <translation>Праздничный или перенесенный выходной день: услуга не оказывается</translation>
        </message>
        <message>
            <source>Sunday is a day off</source>
            <translation>Воскресенье — выходной день</translation>
        </message>
        <message>
            <source>The service is not given on Saturdays</source>
            <translation>По субботам эта услуга не оказывается</translation>
        </message>
        <message>
            <source>Working time begins today at %1</source>
            <translation>Рабочее время сегодня начинается в %1</translation>
        </message>
        <message>
            <source>Requests are taken today until %1</source>
            <translation>Сегодня обращения принимаются до %1</translation>
        </message>
        <message>
            <source>Working time ended today at %1</source>
            <translation>Рабочее время сегодня закончилось в %1</translation>
        </message>
        <message>
            <source>Requests are taken until two hours before closing: today until %1</source>
            <translation>Обращения принимаются не позднее чем за 2 часа до окончания работы: сегодня до %1</translation>
        </message>
        <message>
            <source>The text names no opening hours: those of the other services are taken by analogy</source>
            <translation>В этом акте график работы не указан: по аналогии взят график других услуг</translation>
        </message>
        <message>
            <source>The standard of the service does not name this channel: judged like a request at the desk</source>
            <translation>Стандарт услуги не называет такого способа обращения: рассмотрено как обращение в регистратуру</translation>
        </message>
        <message>
            <source>The portal takes requests round the clock; this one is taken up at the next opening: %1</source>
            <translation>ПЭП принимает запросы круглосуточно; этот запрос будет рассмотрен с начала рабочего времени: %1</translation>
        </message>
        <message>
            <source>The next opening is %1; the portal takes requests round the clock</source>
            <translation>Рабочее время начнется %1; ПЭП работает круглосуточно</translation>
        </message>
        <message>
            <source>Outside working time whoever gets worse calls the ambulance, 103</source>
            <translation>Вне рабочего времени при ухудшении здоровья вызывают скорую помощь по номеру «103»</translation>
        </message>
        <message>
            <source>Urgent states and injuries, of the eye and ENT included, need no referral</source>
            <translation>При неотложных состояниях и травмах, в том числе офтальмологических и оториноларингологических, направление не требуется</translation>
        </message>
        <message>
            <source>A dentist is visited without a referral</source>
            <translation>За стоматологической помощью обращаются без направления</translation>
        </message>
        <message>
            <source>A dermatovenerologist is visited without a referral</source>
            <translation>По заболеваниям дерматовенерологического профиля к профильному специалисту обращаются без направления</translation>
        </message>
        <message>
            <source>An obstetrician-gynaecologist is visited without a referral, but for the registration of a pregnancy</source>
            <translation>К акушеру-гинекологу обращаются без направления, кроме постановки на учет по беременности</translation>
        </message>
        <message>
            <source>A youth health centre is visited without a referral</source>
            <translation>В молодежный центр здоровья обращаются без направления</translation>
        </message>
        <message>
            <source>Within one case no new referral is needed</source>
            <translation>В рамках одного законченного случая новое направление не требуется</translation>
        </message>
        <message>
            <source>A chronic disease under dynamic observation: its profile specialist is visited without a referral</source>
            <translation>По хроническому заболеванию, подлежащему динамическому наблюдению, к профильному специалисту обращаются без направления</translation>
        </message>
        <message>
            <source>Workers of primary health care are visited without a referral</source>
            <translation>К специалистам ПМСП обращаются без направления</translation>
        </message>
        <message>
            <source>Within the guaranteed volume urgent states and injuries need no referral</source>
            <translation>В рамках ГОБМП при неотложных состояниях и травмах направление не требуется</translation>
        </message>
        <message>
            <source>This specialist is visited on the referral of a doctor of the first or second level</source>
            <translation>К этому специалисту обращаются по направлению специалиста первого или второго уровня</translation>
        </message>
        <message>
            <source>Within the guaranteed volume a specialist is visited on a referral, but for urgent states and injuries</source>
            <translation>В рамках ГОБМП к профильному специалисту обращаются по направлению, кроме неотложных состояний и травм</translation>
        </message>
        <message>
            <source>A pregnancy is registered by the district doctor or the midwife</source>
            <translation>На учет по беременности ставит участковый врач или акушер</translation>
        </message>
        <message>
            <source>The person is not insured: name the ways to become insured</source>
            <translation>Пациент не застрахован: назовите способы застраховаться</translation>
        </message>
        <message>
            <source>An emergency state: ambulance 103 or the duty doctor, at once</source>
            <translation>Экстренное состояние: немедленно вызвать бригаду скорой помощи (103) или дежурного врача</translation>
        </message>
        <message>
            <source>An acute illness or the exacerbation of a chronic one goes to the pre-doctor room (filter)</source>
            <translation>Пациент с острым заболеванием или обострением хронического направляется в доврачебный кабинет (фильтр)</translation>
        </message>
        <message>
            <source>A suspicion of a socially significant disease goes to the district doctor</source>
            <translation>При подозрении на социально значимое заболевание пациент направляется к участковому врачу</translation>
        </message>
        <message>
            <source>An active call goes to the district doctor</source>
            <translation>Актив передается участковому врачу</translation>
        </message>
        <message>
            <source>An acute injury goes to the pre-doctor room (filter) or to the trauma point</source>
            <translation>При острой травме пациент направляется в доврачебный кабинет (фильтр) или травмпункт</translation>
        </message>
        <message>
            <source>A paid medical examination goes to the paid desk</source>
            <translation>Платный медицинский осмотр оформляется в кассе платных услуг</translation>
        </message>
        <message>
            <source>Papers for the medico-social examination: the queue of the room that issues them</source>
            <translation>Документы на медико-социальную экспертизу: очередь в кабинет, где их оформляют</translation>
        </message>
        <message>
            <source>A prescription: the queue of the room that writes it</source>
            <translation>Рецепт: очередь в кабинет, где его выписывают</translation>
        </message>
        <message>
            <source>Sick-leave and other administrative papers: the queue of the room that issues them</source>
            <translation>Лист о временной нетрудоспособности и другие административные документы: очередь в кабинет, где их выдают</translation>
        </message>
        <message>
            <source>A suspicion of the coronavirus infection goes to the filter, in a stream of its own</source>
            <translation>Пациент с подозрением на коронавирусную инфекцию направляется в фильтр отдельным потоком</translation>
        </message>
        <message>
            <source>Planned care is given by booking, or on coming when there is room today</source>
            <translation>Плановая помощь оказывается по предварительной записи или по обращению, если сегодня есть место</translation>
        </message>
        <message>
            <source>Suspected of the coronavirus infection: in a stream of its own, apart from the other people</source>
            <translation>Подозрение на коронавирусную инфекцию: отдельным потоком, не вместе с другими</translation>
        </message>
        <message>
            <source>Where specialised help is needed, profile specialists consult from a distance</source>
            <translation>При необходимости специализированной помощи организуются дистанционные консультации профильных специалистов</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the women's examination room</source>
            <translation>При первом обращении пациентка направляется в доврачебный и женский смотровой кабинеты</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the men's examination room</source>
            <translation>При первом обращении пациент направляется в доврачебный и мужской смотровой кабинеты</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the examination room</source>
            <translation>При первом обращении пациент направляется в доврачебный и смотровой кабинеты</translation>
        </message>
        <message>
            <source>On the first visit the ambulatory card 052/e is opened at the desk</source>
            <translation>При первом обращении в регистратуре оформляется медицинская карта амбулаторного пациента (форма № 052/у)</translation>
        </message>
        <message>
            <source>The field “%1” names no reason of the group %2 in the list of the law</source>
            <translation>Номера из поля «%1» нет в группе %2 перечня закона</translation>
        </message>
        <message>
            <source>Children of 0–6 years: %1, more than the %2 a paediatrician may have</source>
            <translation>Детей 0–6 лет: %1, больше %2, допустимых для педиатра</translation>
        </message>
        <message>
            <source>Children of 7–18 years: %1, more than the %2 a paediatrician may have</source>
            <translation>Детей 7–18 лет: %1, больше %2, допустимых для педиатра</translation>
        </message>
        <message>
            <source>Within the number for a paediatrician</source>
            <translation>В пределах нормы педиатра</translation>
        </message>
        <message>
            <source>Attached: %1, more than the %2 a district doctor may have</source>
            <translation>Прикреплено: %1, больше %2, допустимых для участкового врача</translation>
        </message>
        <message>
            <source>Attached: %1, more than %2; the programme allows a general practitioner up to 2000</source>
            <translation>Прикреплено: %1, больше %2; по программе врачу общей практики разрешено до 2000</translation>
        </message>
        <message>
            <source>Within the number for a district doctor</source>
            <translation>В пределах нормы участкового врача</translation>
        </message>
        <message>
            <source>Rural organisations have no such bound</source>
            <translation>Для сельских организаций такого предела нет</translation>
        </message>
        <message>
            <source>An emergency: called first</source>
            <translation>Экстренный случай: вызывается первым</translation>
        </message>
        <message>
            <source>Out of turn, on a ground named at the registration desk</source>
            <translation>Вне очереди, по основанию, названному в регистратуре</translation>
        </message>
        <message>
            <source>Booked for %1 and late: called after the next booked person</source>
            <translation>Записан на %1, опоздал: вызывается после следующего записанного</translation>
        </message>
        <message>
            <source>Booked for %1: the time has come</source>
            <translation>Записан на %1: время наступило</translation>
        </message>
        <message>
            <source>Booked for %1: called at this time, before it only while nobody else waits</source>
            <translation>Записан на %1: вызывается в это время, раньше — только если никто больше не ждет</translation>
        </message>
        <message>
            <source>Certificates are given strictly in the order of coming</source>
            <translation>Справки выдаются строго в порядке прихода</translation>
        </message>
        <message>
            <source>To the filter in the order of coming</source>
            <translation>В фильтр в порядке прихода</translation>
        </message>
        <message>
            <source>Booked for %1 and late: in the gap, in the order of coming</source>
            <translation>Записан на %1, опоздал: вызывается в свободный промежуток, в порядке прихода</translation>
        </message>
        <message>
            <source>Without booking: in the order of coming, while nobody booked is due</source>
            <translation>Без записи: в порядке прихода, пока не наступило время записанных</translation>
        </message>
        <message>
            <source>%1 is before: an emergency</source>
            <translation>%1 впереди: экстренный случай</translation>
        </message>
        <message>
            <source>%1 is before: out of turn, on a ground named at the registration desk</source>
            <translation>%1 впереди: вне очереди, по основанию, названному в регистратуре</translation>
        </message>
        <message>
            <source>%1 is before: booked for %2</source>
            <translation>%1 впереди: записан на %2</translation>
        </message>
        <message>
            <source>%1 is before: the time booked, %2, has not come</source>
            <translation>%1 впереди: время записи (%2) еще не наступило</translation>
        </message>
        <message>
            <source>%1 is before: came in time for %2</source>
            <translation>%1 впереди: пришел вовремя к %2</translation>
        </message>
        <message>
            <source>%1 is before: came earlier, at %2</source>
            <translation>%1 впереди: пришел раньше, в %2</translation>
        </message>
        <message>
            <source>For certificates there is neither booking nor quicker service: nobody is put before others</source>
            <translation>Для справок нет ни предварительной записи, ни ускоренного обслуживания: вперед никто не ставится</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>The last check digit of the document does not agree: read it again</source>
            <translation>Последняя контрольная цифра документа не сходится: отсканируйте его снова</translation>
        </message>
        <message>
            <source>No name could be read from the document</source>
            <translation>Не удалось прочитать ФИО из документа</translation>
        </message>
        <message>
            <source>The check digit of the birth date does not agree: read the document again</source>
            <translation>Контрольная цифра даты рождения не сходится: отсканируйте документ снова</translation>
        </message>
        <message>
            <source>The birth date in the document is no day of the calendar</source>
            <translation>В документе дата рождения, которой нет в календаре: сверьте и введите вручную</translation>
        </message>
        <message>
            <source>The check digit of the term does not agree: read the document again</source>
            <translation>Контрольная цифра срока действия не сходится: отсканируйте документ снова</translation>
        </message>
        <message>
            <source>The term in the document is no day of the calendar</source>
            <translation>В документе срок действия, которого нет в календаре: сверьте и введите вручную</translation>
        </message>
        <message>
            <source>The sex in the document could not be read</source>
            <translation>Не удалось прочитать пол из документа</translation>
        </message>
        <message>
            <source>The check digit of the document number does not agree: read it again</source>
            <translation>Контрольная цифра номера документа не сходится: отсканируйте его снова</translation>
        </message>
        <message>
            <source>Not an identity card or a passport: type the data by hand</source>
            <translation>Это не удостоверение и не паспорт: введите данные вручную</translation>
        </message>
        <message>
            <source>The check digit of the personal number does not agree: read it again</source>
            <translation>Контрольная цифра личного номера не сходится: отсканируйте документ снова</translation>
        </message>
        <message>
            <source>The code was printed by another version of Tirkeu: find the person by name or number</source>
            <translation>Код напечатан другой версией Tirkeu: найдите человека по ФИО или номеру</translation>
        </message>
        <message>
            <source>The code is damaged: scan it once more or find the person by name or number</source>
            <translation>Код поврежден: отсканируйте еще раз или найдите человека по ФИО или номеру</translation>
        </message>
        <message>
            <source>The twelve digits are no IIN, their check digit does not agree: scan once more</source>
            <translation>Двенадцать цифр — не ИИН, контрольная цифра не сходится: отсканируйте еще раз</translation>
        </message>
        <message>
            <source>The scan could not be read: scan once more or type the data by hand</source>
            <translation>Не удалось прочитать отсканированное: отсканируйте еще раз или введите данные вручную</translation>
        </message>
        <message>
            <source>The names come in the Latin letters of the document: type them as they are written in it</source>
            <translation>Фамилия и имя взяты из документа латинскими буквами: наберите их так, как они написаны в документе</translation>
        </message>
        <message>
            <source>The status of residence is guessed from the kind of the document: check it</source>
            <translation>Статус проживания предположительно определен по виду документа: проверьте его</translation>
        </message>
        <message>
            <source>The name may be cut off: compare it with the document</source>
            <translation>ФИО могло не поместиться целиком: сверьте его с документом</translation>
        </message>
        <message>
            <source>The term of the document was over on %1</source>
            <translation>Срок действия документа истек %1</translation>
        </message>
        <message>
            <source>No card of the number %1 is in this register</source>
            <translation>В этом регистре нет карты с номером %1</translation>
        </message>
        <message>
            <source>The record this paper names is not in this register: find the person by name or number</source>
            <translation>Записи, указанной на этой бумаге, нет в регистре: найдите человека по ФИО или номеру</translation>
        </message>
        <message>
            <source>No workplace of yours opens cards: the scanned code was read, but there is nowhere to show it</source>
            <translation>Код прочитан, но показать его негде: среди доступных Вам разделов нет такого, где открываются карты</translation>
        </message>
    </context>
    <context>
        <name>signIn</name>
        <message>
            <source>These files were brought here from another computer. Numbers of papers go on with a gap, so that none is given twice.</source>
            <translation>Эти файлы перенесены с другого компьютера. Нумерация документов продолжится с пропуском, чтобы ни один номер не был выдан дважды.</translation>
        </message>
        <message>
            <source>This database was restored or copied. Numbers of papers go on with a gap, so that none is given twice. Compare the last hour of work with the paper records.</source>
            <translation>Эта база восстановлена или скопирована. Нумерация документов продолжится с пропуском, чтобы ни один номер не был выдан дважды. Сверьте последний час работы с бумажными записями.</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong password(s) were typed since the last sign-in.</source>
            <translation>
                <numerusform>После последнего входа неверный пароль введен %n раз.</numerusform>
                <numerusform>После последнего входа неверный пароль введен %n раза.</numerusform>
                <numerusform>После последнего входа неверный пароль введен %n раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password has at least eight characters.</source>
            <translation>Пароль должен содержать не менее восьми знаков.</translation>
        </message>
        <message>
            <source>The password must not be the login itself.</source>
            <translation>Пароль не должен совпадать с логином.</translation>
        </message>
        <message>
            <source>Write the name of the organisation in Kazakh and in Russian.</source>
            <translation>Укажите название организации на казахском и на русском языках.</translation>
        </message>
        <message>
            <source>The desk code is two to four Latin capital letters or digits, for example R1.</source>
            <translation>Код регистратуры — от двух до четырех заглавных латинских букв или цифр, например R1.</translation>
        </message>
        <message>
            <source>The BIN has twelve digits.</source>
            <translation>БИН состоит из двенадцати цифр.</translation>
        </message>
        <message>
            <source>Write a login for the administrator.</source>
            <translation>Укажите логин администратора.</translation>
        </message>
        <message>
            <source>Write the name of the administrator.</source>
            <translation>Укажите ФИО администратора.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Теперь можно попробовать снова.</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Похоже, включен Caps Lock.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type them again.</source>
            <translation>Пароли не совпадают. Введите их снова.</translation>
        </message>
    </context>
    <context>
        <name>timeGrid</name>
        <message>
            <source>free</source>
            <translation>свободно</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>записан</translation>
        </message>
        <message>
            <source>has come</source>
            <translation>пришел</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>принят</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>не пришел</translation>
        </message>
        <message>
            <source>past</source>
            <translation>прошло</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>резерв</translation>
        </message>
        <message>
            <source>break</source>
            <translation>перерыв</translation>
        </message>
        <message>
            <source>home calls</source>
            <translation>вызовы на дом</translation>
        </message>
        <message>
            <source>away</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>no visits</source>
            <translation>нет приема</translation>
        </message>
        <message>
            <source>in the room</source>
            <translation>в кабинете</translation>
        </message>
        <message>
            <source>will be late</source>
            <translation>опоздает</translation>
        </message>
        <message>
            <source>has come late</source>
            <translation>пришел с опозданием</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>с %1 до %2</translation>
        </message>
        <message>
            <source>booked over the timetable</source>
            <translation>записан сверх расписания</translation>
        </message>
        <message>
            <source>the timetable has no time for it any more</source>
            <translation>в расписании для этого больше нет времени</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>праздник</translation>
        </message>
    </context>
    <context>
        <name>timetable</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>%1: there stands “%2”, you wrote “%3”.</source>
            <translation>%1: сейчас записано «%2», Вы написали «%3».</translation>
        </message>
        <message>
            <source>Both wrote the same.</source>
            <translation>Оба написали одно и то же.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile</source>
            <translation>Это только что изменил другой сотрудник</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Оставить записанное</translation>
        </message>
        <message>
            <source>Save mine</source>
            <translation>Сохранить мое</translation>
        </message>
        <message>
            <source>People who lose their time</source>
            <translation>Кто лишится своего времени</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people would lose their time</source>
            <translation>
                <numerusform>%n записанный лишится своего времени</numerusform>
                <numerusform>%n записанных лишатся своего времени</numerusform>
                <numerusform>%n записанных лишатся своего времени</numerusform>
            </translation>
        </message>
        <message>
            <source>Their bookings are kept and go to the list of affected bookings, until each is moved, cancelled or kept on purpose.</source>
            <translation>Их записи сохранятся и попадут в список затронутых записей. Каждую нужно будет перенести, отменить или намеренно оставить.</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Все равно сохранить</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have no time any more</source>
            <translation>
                <numerusform>%n записанный остался без времени</numerusform>
                <numerusform>%n записанных остались без времени</numerusform>
                <numerusform>%n записанных остались без времени</numerusform>
            </translation>
        </message>
        <message>
            <source>Each has to be moved, cancelled or kept on purpose, and told.</source>
            <translation>Каждую запись нужно перенести, отменить или намеренно оставить, а пациенту сообщить об этом.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find them other times</source>
            <translation>Подобрать другое время</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Понедельник</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Вторник</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Среда</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Четверг</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Пятница</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Суббота</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Воскресенье</translation>
        </message>
        <message>
            <source>Mo</source>
            <translation>Пн</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Вт</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Ср</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Чт</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Пт</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Сб</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Вс</translation>
        </message>
        <message>
            <source>%1: %2 min</source>
            <translation>%1: %2 мин</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>general practice</source>
            <translation>общей практики</translation>
        </message>
        <message>
            <source>therapeutic</source>
            <translation>терапевтический</translation>
        </message>
        <message>
            <source>paediatric</source>
            <translation>педиатрический</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Slot, minutes</source>
            <translation>Интервал, минут</translation>
        </message>
        <message>
            <source>Length by kind of visit</source>
            <translation>Длительность по виду приема</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Перерывы</translation>
        </message>
        <message>
            <source>Home calls</source>
            <translation>Вызовы на дом</translation>
        </message>
        <message>
            <source>Quotas</source>
            <translation>Квоты</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Замещающий врач</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>медсестра</translation>
        </message>
        <message>
            <source>doctor</source>
            <translation>врач</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>works here no more</source>
            <translation>больше не работает</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Специальности</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Write the times like 08:30.</source>
            <translation>Укажите время в виде 08:30.</translation>
        </message>
        <message>
            <source>Write the first day.</source>
            <translation>Укажите первый день.</translation>
        </message>
        <message>
            <source>The absence must end after it begins.</source>
            <translation>Отсутствие должно заканчиваться позже, чем начинается.</translation>
        </message>
        <message>
            <source>Somebody called this absence off meanwhile. Save once more to note it as a new one.</source>
            <translation>Другой сотрудник только что отменил это отсутствие. Сохраните еще раз, чтобы внести его как новое.</translation>
        </message>
        <message>
            <source>Choose another day of the week or another doctor.</source>
            <translation>Выберите другой день недели или другого врача.</translation>
        </message>
        <message>
            <source>Write the last day.</source>
            <translation>Укажите последний день.</translation>
        </message>
        <message>
            <source>Somebody changed these hours meanwhile. Go back: they are read anew; then end them.</source>
            <translation>Другой сотрудник только что изменил эти часы. Вернитесь: они будут прочитаны заново. Затем завершите их.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Выберите хотя бы один день недели.</translation>
        </message>
        <message>
            <source>Somebody removed these hours meanwhile. Save once more to lay them down as new ones.</source>
            <translation>Другой сотрудник только что убрал эти часы. Сохраните еще раз, чтобы внести их как новые.</translation>
        </message>
        <message>
            <source>Affected bookings</source>
            <translation>Затронутые записи</translation>
        </message>
        <message>
            <source>New hours…</source>
            <translation>Добавить часы…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Скопировать…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>New absence…</source>
            <translation>Добавить отсутствие…</translation>
        </message>
        <message>
            <source>Change the absence…</source>
            <translation>Изменить отсутствие…</translation>
        </message>
        <message>
            <source>The hours were laid down.</source>
            <translation>Часы внесены.</translation>
        </message>
        <message>
            <source>The hours were changed.</source>
            <translation>Часы изменены.</translation>
        </message>
        <message>
            <source>The hours were copied.</source>
            <translation>Часы скопированы.</translation>
        </message>
        <message>
            <source>The last day of the hours was set.</source>
            <translation>Последний день этих часов установлен.</translation>
        </message>
        <message>
            <source>The absence was noted.</source>
            <translation>Отсутствие внесено.</translation>
        </message>
        <message>
            <source>The absence was changed.</source>
            <translation>Отсутствие изменено.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have no time any more: they are in the list of affected bookings.</source>
            <translation>
                <numerusform>%n записанный остался без времени и внесен в список затронутых записей.</numerusform>
                <numerusform>%n записанных остались без времени и внесены в список затронутых записей.</numerusform>
                <numerusform>%n записанных остались без времени и внесены в список затронутых записей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Показать</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have their time again.</source>
            <translation>
                <numerusform>У %n записанного снова есть время.</numerusform>
                <numerusform>У %n записанных снова есть время.</numerusform>
                <numerusform>У %n записанных снова есть время.</numerusform>
            </translation>
        </message>
        <message>
            <source>The weeks that can be booked were set.</source>
            <translation>Срок, на который вперед ведется запись, изменен.</translation>
        </message>
        <message>
            <source>No booking is affected: everybody has their time.</source>
            <translation>Затронутых записей нет: время есть у всех.</translation>
        </message>
        <message>
            <source>Write the surname.</source>
            <translation>Укажите фамилию.</translation>
        </message>
        <message>
            <source>Write the name in Kazakh.</source>
            <translation>Укажите название на казахском.</translation>
        </message>
        <message>
            <source>The number is from 1 to 999.</source>
            <translation>Номер — от 1 до 999.</translation>
        </message>
        <message>
            <source>Another district has this number.</source>
            <translation>Этот номер уже у другого участка.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Прикреплено</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Нагрузка</translation>
        </message>
        <message>
            <source>over the bound</source>
            <translation>сверх нормы</translation>
        </message>
        <message>
            <source>above 1700</source>
            <translation>больше 1700</translation>
        </message>
        <message>
            <source>within the bound</source>
            <translation>в пределах нормы</translation>
        </message>
        <message>
            <source>%1: %2 of 0–6, %3 of 7–18 years</source>
            <translation>%1: 0–6 лет — %2, 7–18 лет — %3</translation>
        </message>
        <message>
            <source>The record was saved.</source>
            <translation>Запись сохранена.</translation>
        </message>
        <message>
            <source>Add to the staff…</source>
            <translation>Добавить сотрудника…</translation>
        </message>
        <message>
            <source>Change the record…</source>
            <translation>Изменить запись…</translation>
        </message>
        <message>
            <source>Add a district…</source>
            <translation>Добавить участок…</translation>
        </message>
        <message>
            <source>Change the district…</source>
            <translation>Изменить участок…</translation>
        </message>
        <message>
            <source>Name of the district</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::app</name>
        <message>
            <source>Opening the demo…</source>
            <translation>Открывается демонстрация…</translation>
        </message>
        <message>
            <source>The first time a polyclinic is made up; this takes some seconds.</source>
            <translation>При первом запуске создается вымышленная поликлиника; это займет несколько секунд.</translation>
        </message>
        <message>
            <source>The demo cannot be opened</source>
            <translation>Не удается открыть демонстрацию</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AbsenceDialog</name>
        <message>
            <source>New absence: %1</source>
            <translation>Новое отсутствие: %1</translation>
        </message>
        <message>
            <source>Change the absence: %1</source>
            <translation>Изменение отсутствия: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>From which time, if not the whole day</source>
            <translation>С какого времени, если не весь день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Until which time, if not the whole day</source>
            <translation>До какого времени, если не весь день</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Замещающий врач</translation>
        </message>
        <message>
            <source>Booked people are offered to the substitute first.</source>
            <translation>Записанным пациентам сначала предлагается время замещающего врача.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Отменить отсутствие</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AdministrationPage</name>
        <message>
            <source>Administration</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sections of the administration</source>
            <translation>Разделы настроек</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AppearanceBar</name>
        <message>
            <source>Language of the interface: %1</source>
            <translation>Язык интерфейса: %1</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Светлые цвета</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Темные цвета</translation>
        </message>
        <message>
            <source>Light colours (Ctrl+Shift+D)</source>
            <translation>Светлые цвета (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Dark colours (Ctrl+Shift+D)</source>
            <translation>Темные цвета (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Kazakh or Russian</source>
            <translation>Казахский или русский</translation>
        </message>
        <message>
            <source>Light or dark colours</source>
            <translation>Светлые или темные цвета</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Увеличить текст</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Уменьшить текст</translation>
        </message>
        <message>
            <source>Text of the usual size</source>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <source>Kazakh or Russian (Ctrl+Shift+T)</source>
            <translation>Казахский или русский (Ctrl+Shift+T)</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AskDialog</name>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Есть несохраненные изменения.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Отменить изменения</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AuditPage</name>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Whose card</source>
            <translation>Чья карта</translation>
        </message>
        <message>
            <source>Number of the card or IIN</source>
            <translation>Номер карты или ИИН</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Verify the audit</source>
            <translation>Проверить аудит</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Сохранить как CSV…</translation>
        </message>
        <message>
            <source>Save these rows as a file?</source>
            <translation>Сохранить эти строки в файл?</translation>
        </message>
        <message>
            <source>The file is not encrypted. That it was saved, by whom and why is kept in the audit.</source>
            <translation>Файл не шифруется. Кто и зачем его сохранил, записывается в аудит.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>A person asked who saw the card</source>
            <translation>Пациент спросил, кто открывал его карту</translation>
        </message>
        <message>
            <source>Save rows of the audit</source>
            <translation>Сохранить строки аудита</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>Only these days</source>
            <translation>Только эти дни</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AuditTableModel</name>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Объект</translation>
        </message>
        <message>
            <source>Reason and details</source>
            <translation>Причина и подробности</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupPlanForm</name>
        <message>
            <source>A folder for backups</source>
            <translation>Папка для резервных копий</translation>
        </message>
        <message>
            <source>Every day at</source>
            <translation>Ежедневно в</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Папка резервных копий</translation>
        </message>
        <message>
            <source>Second copy, on another disk</source>
            <translation>Второй экземпляр, на другом диске</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Choose the folder of the backups</source>
            <translation>Выбрать папку резервных копий</translation>
        </message>
        <message>
            <source>Choose the folder of the second copy</source>
            <translation>Выбрать папку второго экземпляра</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save when and where backups are made</source>
            <translation>Сохранить время и место создания копий</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupTableModel</name>
        <message>
            <source>its head cannot be read</source>
            <translation>заголовок не читается</translation>
        </message>
        <message>
            <source>of the day</source>
            <translation>последняя за день</translation>
        </message>
        <message>
            <source>of the week</source>
            <translation>последняя за неделю</translation>
        </message>
        <message>
            <source>of the month</source>
            <translation>последняя за месяц</translation>
        </message>
        <message>
            <source>makes room next</source>
            <translation>будет удалена следующей</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>еще не проверена</translation>
        </message>
        <message>
            <source>whole, %1</source>
            <translation>цела, %1</translation>
        </message>
        <message>
            <source>damaged, %1</source>
            <translation>повреждена, %1</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создана</translation>
        </message>
        <message>
            <source>Kept as the last</source>
            <translation>Хранится как</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Проверена</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>There are no backups in this folder yet. One is made every day, and whenever the program is left.</source>
            <translation>В этой папке пока нет резервных копий. Копия создается каждый день и при каждом выходе из программы.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>Restore a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>Save a backup elsewhere…</source>
            <translation>Сохранить в другое место…</translation>
        </message>
        <message>
            <source>Verify the desk</source>
            <translation>Проверить базу данных</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Построить поиск заново</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Сменить ключ…</translation>
        </message>
        <message>
            <source>Timed work</source>
            <translation>Плановая работа</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Выполняется</translation>
        </message>
        <message>
            <source>Save a backup elsewhere</source>
            <translation>Сохранить резервную копию в другое место</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Резервная копия Tirkeu</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановление резервной копии</translation>
        </message>
        <message>
            <source>When and where backups are made was changed</source>
            <translation>Изменены время и место создания копий</translation>
        </message>
        <message>
            <source>The change is not saved.</source>
            <translation>Изменение не сохранено.</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Отменить изменения</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingCard</name>
        <message>
            <source>room %1</source>
            <translation>кабинет %1</translation>
        </message>
        <message>
            <source>over the timetable: %1</source>
            <translation>сверх расписания: %1</translation>
        </message>
        <message>
            <source>The timetable has no time for this visit any more: move or cancel it.</source>
            <translation>В расписании для этого приема больше нет времени: перенесите или отмените его.</translation>
        </message>
        <message>
            <source>The booking</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Coupon No. %1</source>
            <translation>Талон № %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingDetailsDialog</name>
        <message>
            <source>Booking %1</source>
            <translation>Запись %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Вид приема</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Форма помощи</translation>
        </message>
        <message>
            <source>How the request came</source>
            <translation>Как поступило обращение</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Over the timetable, because</source>
            <translation>Сверх расписания, причина</translation>
        </message>
        <message>
            <source>Against the advice, because</source>
            <translation>Вопреки рекомендации, причина</translation>
        </message>
        <message>
            <source>Cancelled, because</source>
            <translation>Отменено, причина</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>перенесено</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Documents taken</source>
            <translation>Документы приняты</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Записан</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришел</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Вызван в кабинет</translation>
        </message>
        <message>
            <source>In the same go</source>
            <translation>Записаны вместе</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingPage</name>
        <message>
            <source>Booking</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Reading the timetable…</source>
            <translation>Чтение расписания…</translation>
        </message>
        <message>
            <source>No doctor fits these words, this specialty or this district.</source>
            <translation>Нет врача, подходящего под эти слова, специальность или участок.</translation>
        </message>
        <message>
            <source>The clinic is closed on this day.</source>
            <translation>В этот день поликлиника закрыта.</translation>
        </message>
        <message>
            <source>Nobody sees people on this day. The timetable is laid down in the administration.</source>
            <translation>В этот день приема нет. Расписание составляется в разделе «Настройки».</translation>
        </message>
        <message>
            <source>Your role does not book visits.</source>
            <translation>Ваша роль не позволяет записывать на прием.</translation>
        </message>
        <message>
            <source>Booked by mistake</source>
            <translation>Записано по ошибке</translation>
        </message>
        <message>
            <source>The visit is booked.</source>
            <translation>Запись оформлена.</translation>
        </message>
        <message>
            <source>Move the booking of %1?</source>
            <translation>Перенести запись: %1?</translation>
        </message>
        <message>
            <source>From: %1
To: %2</source>
            <translation>С: %1
На: %2</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Book over it?</source>
            <translation>Записать сверх расписания?</translation>
        </message>
        <message>
            <source>The reason is kept in the booking.</source>
            <translation>Причина сохраняется в записи.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Cancel the booking of %1?</source>
            <translation>Отменить запись: %1?</translation>
        </message>
        <message>
            <source>Cancel the booking</source>
            <translation>Отменить запись</translation>
        </message>
        <message>
            <source>The person asked to</source>
            <translation>По просьбе пациента</translation>
        </message>
        <message>
            <source>The person is ill</source>
            <translation>Пациент заболел</translation>
        </message>
        <message>
            <source>The doctor is away</source>
            <translation>Врач отсутствует</translation>
        </message>
        <message>
            <source>This record was joined with another meanwhile: the visit is booked on the one that lives on.</source>
            <translation>Эту карту только что объединили с другой: прием записан на ту карту, которая осталась.</translation>
        </message>
        <message>
            <source>Discard what was typed for this visit?</source>
            <translation>Удалить набранное для этого приема?</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Оставить черновик</translation>
        </message>
        <message>
            <source>Move it all the same?</source>
            <translation>Все равно перенести?</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BreaksEdit</name>
        <message>
            <source>Add a break</source>
            <translation>Добавить перерыв</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Break %1 from</source>
            <translation>Перерыв %1, начало</translation>
        </message>
        <message>
            <source>Break %1 to</source>
            <translation>Перерыв %1, конец</translation>
        </message>
        <message>
            <source>Remove break %1</source>
            <translation>Убрать перерыв %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardEditor</name>
        <message>
            <source>New person</source>
            <translation>Новый пациент</translation>
        </message>
        <message>
            <source>A draft of %1 was found: it was typed and not saved.</source>
            <translation>Найден черновик от %1: набран и не сохранен.</translation>
        </message>
        <message>
            <source>By the IIN: %1. Take it</source>
            <translation>По ИИН: %1. Принять</translation>
        </message>
        <message>
            <source>Leave the card?</source>
            <translation>Выйти из карты?</translation>
        </message>
        <message>
            <source>It is not saved. What you typed is kept as a draft and offered when you come back.</source>
            <translation>Карта не сохранена. Набранное останется черновиком и будет предложено, когда Вы вернетесь.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>Удалить набранное</translation>
        </message>
        <message>
            <source>Leave, keep the draft</source>
            <translation>Выйти, оставить черновик</translation>
        </message>
        <message>
            <source>Why is the card corrected?</source>
            <translation>Почему исправляются данные карты?</translation>
        </message>
        <message>
            <source>It was confirmed: the reason is kept with the correction.</source>
            <translation>Данные были подтверждены: причина сохраняется вместе с исправлением.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Сохранить исправление</translation>
        </message>
        <message>
            <source>Change of the surname</source>
            <translation>Смена фамилии</translation>
        </message>
        <message>
            <source>Change of the address</source>
            <translation>Смена адреса</translation>
        </message>
        <message>
            <source>New identity document</source>
            <translation>Новый документ, удостоверяющий личность</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>Описка</translation>
        </message>
        <message>
            <source>Is it another person with the same IIN?</source>
            <translation>Это другой человек с тем же ИИН?</translation>
        </message>
        <message>
            <source>Two people cannot have one number: compare it with the identity document first. The reason is kept in the journal.</source>
            <translation>У двух людей не бывает одного номера: сначала сверьте с документом. Причина сохраняется в журнале.</translation>
        </message>
        <message>
            <source>Register as another person</source>
            <translation>Зарегистрировать как другого человека</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Продолжить с черновиком</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>This IIN is in the register already. Is it the same person?</source>
            <translation>Этот ИИН уже есть в регистре. Это тот же человек?</translation>
        </message>
        <message>
            <source>Persons with this IIN</source>
            <translation>Люди с этим ИИН</translation>
        </message>
        <message>
            <source>Open that person</source>
            <translation>Открыть карту этого человека</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Другой человек…</translation>
        </message>
        <message>
            <source>Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is kept as a draft. Compare both and save again.</source>
            <translation>Эту карту только что сохранил другой сотрудник. Ничего не перезаписано, набранное Вами сохранено как черновик. Сравните и сохраните снова.</translation>
        </message>
        <message>
            <source>Reload and compare</source>
            <translation>Обновить и сравнить</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Первое обращение: завести карту № 052/у</translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+PgDn: next section</source>
            <translation>Enter: следующее поле · Ctrl+PgDn: следующий раздел</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>To the next section of the card</source>
            <translation>К следующему разделу карты</translation>
        </message>
        <message>
            <source>To the section before</source>
            <translation>К предыдущему разделу карты</translation>
        </message>
        <message>
            <source>Answer first whether to go on with the draft, then scan once more.</source>
            <translation>Сначала ответьте, продолжать ли работу с черновиком, затем отсканируйте еще раз.</translation>
        </message>
        <message>
            <source>Filled in from the scan.</source>
            <translation>Заполнено по отсканированным данным.</translation>
        </message>
        <message>
            <source>The document says otherwise, and what you typed was left: %1. Compare them.</source>
            <translation>В документе иначе; то, что Вы набрали, не изменено: %1. Сверьте.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Similar persons in the register: %1. All are taken for other persons.</source>
            <translation>Похожих людей в регистре: %1. Все отмечены как другие люди.</translation>
        </message>
        <message>
            <source>This person is very likely in the register already. Similar persons: %1.</source>
            <translation>Скорее всего, этот человек уже есть в регистре. Похожих людей: %1.</translation>
        </message>
        <message>
            <source>Similar persons are in the register: %1.</source>
            <translation>В регистре есть похожие люди: %1.</translation>
        </message>
        <message>
            <source>Save all the same?</source>
            <translation>Все равно сохранить?</translation>
        </message>
        <message>
            <source>Persons of the register who are very likely this one: %1. If it is another person, say so when comparing, and nobody is asked again.</source>
            <translation>Людей в регистре, которые, скорее всего, и есть этот человек: %1. Если это другой человек, отметьте это при сравнении, и больше не спросят.</translation>
        </message>
        <message>
            <source>Go on with the form</source>
            <translation>Продолжить заполнение</translation>
        </message>
        <message>
            <source>Open that card?</source>
            <translation>Открыть ту карту?</translation>
        </message>
        <message>
            <source>What you typed for a new person is not saved.</source>
            <translation>Набранное для нового пациента не сохранено.</translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Сохранить как черновик</translation>
        </message>
        <message>
            <source>Drop it, open the card</source>
            <translation>Не сохранять и открыть карту</translation>
        </message>
        <message>
            <source>Take birth date and sex out of the IIN</source>
            <translation>Взять дату рождения и пол из ИИН</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardForm</name>
        <message>
            <source>Nurses and doctors fill these in; here they can be read.</source>
            <translation>Эти поля заполняют медсестры и врачи; здесь их можно только читать.</translation>
        </message>
        <message>
            <source>Shift+Enter begins a new line.</source>
            <translation>Shift+Enter — новая строка.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Смерть регистрирует врач, координатор или руководитель.</translation>
        </message>
        <message>
            <source>%1: has errors</source>
            <translation>%1: есть ошибки</translation>
        </message>
        <message>
            <source>Sections of the card</source>
            <translation>Разделы карты</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardReadersDialog</name>
        <message>
            <source>Who opened this card</source>
            <translation>Кто открывал эту карту</translation>
        </message>
        <message>
            <source>That you looked here is kept as well.</source>
            <translation>То, что Вы открыли этот список, тоже записывается.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ChangeKeyDialog</name>
        <message>
            <source>Change the key</source>
            <translation>Сменить ключ</translation>
        </message>
        <message>
            <source>A new key for the desk</source>
            <translation>Новый ключ базы данных</translation>
        </message>
        <message>
            <source>The whole desk is encrypted anew: for when a computer, a disk or the recovery sheet was lost. Afterwards only your password and a new recovery sheet open it. The other users get new passwords from you, and backups made before want the passwords of their day.</source>
            <translation>Вся база шифруется заново: на случай утраты компьютера, диска или листа восстановления. После этого ее открывают только Ваш пароль и новый лист восстановления. Остальным пользователям новые пароли выдаете Вы, а прежние копии открываются паролями того дня, когда они созданы.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>Type the code of this desk, %1, to confirm</source>
            <translation>Для подтверждения введите код этой регистратуры: %1</translation>
        </message>
        <message>
            <source>Keep the key</source>
            <translation>Оставить прежний ключ</translation>
        </message>
        <message>
            <source>This is not the code of this desk.</source>
            <translation>Это не код этой регистратуры.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ClockColumn</name>
        <message>
            <source>Clocks</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Nothing is running against the clock.</source>
            <translation>Текущих сроков нет.</translation>
        </message>
        <message>
            <source>Always show the clocks</source>
            <translation>Всегда показывать сроки</translation>
        </message>
        <message>
            <source>Running clocks</source>
            <translation>Текущие сроки</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>еще %n</numerusform>
                <numerusform>еще %n</numerusform>
                <numerusform>еще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ClosedDeskDialog</name>
        <message>
            <source>Restoring the backup</source>
            <translation>Восстановление резервной копии</translation>
        </message>
        <message>
            <source>Changing the key</source>
            <translation>Смена ключа</translation>
        </message>
        <message>
            <source>The backup is being put in place…</source>
            <translation>База восстанавливается из копии…</translation>
        </message>
        <message>
            <source>The desk is being encrypted anew…</source>
            <translation>База данных шифруется заново…</translation>
        </message>
        <message>
            <source>Do not switch the computer off. It takes as long as a backup does.</source>
            <translation>Не выключайте компьютер. Это займет столько же времени, сколько создание копии.</translation>
        </message>
        <message>
            <source>Go to the sign-in</source>
            <translation>Перейти ко входу</translation>
        </message>
        <message>
            <source>The backup is in its place</source>
            <translation>База восстановлена из копии</translation>
        </message>
        <message>
            <source>Sign in with a password of the day of the backup. What was there before is set aside beside the desk, in files named “before-restore”: nothing of it is lost.</source>
            <translation>Войдите с паролем дня создания копии. Прежняя база сохранена рядом, в файлах с именем «before-restore»: ничего из нее не потеряно.</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>Резервная копия не восстановлена</translation>
        </message>
        <message>
            <source>The key was not changed</source>
            <translation>Ключ не изменен</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Продолжить без листа восстановления?</translation>
        </message>
        <message>
            <source>The code will not be shown again, and the one of the old sheet opens nothing any more.</source>
            <translation>Код больше не будет показан, а код со старого листа уже ничего не открывает.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Продолжить без него</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CommandPalette</name>
        <message>
            <source>Nothing is called so. Try another word, Kazakh or Russian.</source>
            <translation>С таким названием ничего нет. Попробуйте другое слово, по-казахски или по-русски.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Что нужно сделать?</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Найденные действия</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ComparedTableModel</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Сравнение</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ConflictDialog</name>
        <message>
            <source>The card was corrected by somebody else</source>
            <translation>Карту исправил другой сотрудник</translation>
        </message>
        <message>
            <source>These fields differ. A tick means that what you typed stands; Space changes it. Nothing is saved until you save the card.</source>
            <translation>Эти поля различаются. Отметка означает, что остается набранное Вами; клавиша пробела ставит и снимает ее. Ничего не записывается, пока Вы не сохраните карту.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Go on with these values</source>
            <translation>Продолжить с этими значениями</translation>
        </message>
        <message>
            <source>Field, mine stands</source>
            <translation>Поле, остается мое</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мое</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чужое</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CopyDialog</name>
        <message>
            <source>Copy the hours</source>
            <translation>Копирование часов</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>The whole week of the doctor</source>
            <translation>Вся неделя врача</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>To which days of the week</source>
            <translation>На какие дни недели</translation>
        </message>
        <message>
            <source>None chosen: the same days.</source>
            <translation>Если не выбрано — в те же дни.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Space chooses.</source>
            <translation>Выбор — клавишей пробела.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Only these hours: %1, %2</source>
            <translation>Только эти часы: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CountsRow</name>
        <message>
            <source>rows read</source>
            <translation>строк прочитано</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>обновлено</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>possible duplicates</source>
            <translation>возможных дубликатов</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CredentialsForm</name>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Проверяется пароль…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DayBar</name>
        <message>
            <source>Choose a day</source>
            <translation>Выбрать день</translation>
        </message>
        <message>
            <source>All specialties</source>
            <translation>Все специальности</translation>
        </message>
        <message>
            <source>All doctors</source>
            <translation>Все врачи</translation>
        </message>
        <message>
            <source>Week of the doctor</source>
            <translation>Неделя врача</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>My district</source>
            <translation>Мой участок</translation>
        </message>
        <message>
            <source>Ctrl+F  Doctor, specialty or room</source>
            <translation>Ctrl+F  Врач, специальность или кабинет</translation>
        </message>
        <message>
            <source>Find a doctor</source>
            <translation>Найти врача</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>ru_RU</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Предыдущий день</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Следующий день</translation>
        </message>
        <message>
            <source>The week of %1</source>
            <translation>Неделя врача: %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DeskCare</name>
        <message>
            <source>My password…</source>
            <translation>Мой пароль…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Создать резервную копию…</translation>
        </message>
        <message>
            <source>Verify the desk…</source>
            <translation>Проверить базу данных…</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Не получилось</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать резервную копию</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Резервная копия Tirkeu</translation>
        </message>
        <message>
            <source>Making the backup…</source>
            <translation>Создается резервная копия…</translation>
        </message>
        <message>
            <source>The backup is made</source>
            <translation>Резервная копия создана</translation>
        </message>
        <message>
            <source>It was read back and is whole. It opens with the passwords of today; keep it away from this computer.</source>
            <translation>Копия проверена чтением и цела. Она открывается сегодняшними паролями; храните ее отдельно от этого компьютера.</translation>
        </message>
        <message>
            <source>Verifying the desk…</source>
            <translation>Проверяется база…</translation>
        </message>
        <message>
            <source>The desk is whole</source>
            <translation>База цела</translation>
        </message>
        <message>
            <source>The file, the cards, the search and the audit agree with one another.</source>
            <translation>Файл, карты, поиск и аудит согласуются между собой.</translation>
        </message>
        <message>
            <source>Something is wrong with the desk</source>
            <translation>В базе данных есть неполадки</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Построить поиск заново</translation>
        </message>
        <message>
            <source>Rebuilding the search…</source>
            <translation>Поиск строится заново…</translation>
        </message>
        <message>
            <source>The search is rebuilt</source>
            <translation>Поиск построен заново</translation>
        </message>
        <message>
            <source>Verify the desk again to see whether anything else is wrong.</source>
            <translation>Проверьте базу снова, чтобы узнать, нет ли других неполадок.</translation>
        </message>
        <message>
            <source>You can go on as soon as it is done.</source>
            <translation>Работать можно будет, как только это закончится.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Параметры…</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пользователи</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DistrictDialog</name>
        <message>
            <source>New district</source>
            <translation>Новый участок</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Изменить: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Kind of the district</source>
            <translation>Вид участка</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DistrictsPage</name>
        <message>
            <source>Districts</source>
            <translation>Участки</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DoctorIllDialog</name>
        <message>
            <source>Nobody is affected.</source>
            <translation>Затронутых записей нет.</translation>
        </message>
        <message>
            <source>Affected: %1 · to be settled: %2 · reached: %3</source>
            <translation>Затронуто: %1 · осталось решить: %2 · оповещено: %3</translation>
        </message>
        <message>
            <source>The doctor is ill today</source>
            <translation>Сегодня врач заболел</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Away from</source>
            <translation>Отсутствует с</translation>
        </message>
        <message>
            <source>Until the end of</source>
            <translation>До конца дня</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Замещающий врач</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Choose the doctor</source>
            <translation>Выберите врача</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Не указан</translation>
        </message>
        <message>
            <source>People whose doctor is away</source>
            <translation>Пациенты отсутствующего врача</translation>
        </message>
        <message>
            <source>Which time?</source>
            <translation>На какое время?</translation>
        </message>
        <message>
            <source>Free times</source>
            <translation>Свободное время</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Propose this time</source>
            <translation>Предложить это время</translation>
        </message>
        <message>
            <source>Not reached: what happened?</source>
            <translation>Не дозвонились: что случилось?</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Не отвечает</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Неверный номер</translation>
        </message>
        <message>
            <source>Asked to call later</source>
            <translation>Просит перезвонить позже</translation>
        </message>
        <message>
            <source>Leave this booking as it is?</source>
            <translation>Оставить эту запись как есть?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>The doctor comes for this person</source>
            <translation>Врач придет ради этого пациента</translation>
        </message>
        <message>
            <source>Seen by another room</source>
            <translation>Примут в другом кабинете</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DocumentsDialog</name>
        <message>
            <source>Whose documents are they? %1</source>
            <translation>Чьи это документы? %1</translation>
        </message>
        <message>
            <source>A certificate is reported to the monitoring of state services with the person it was given to.</source>
            <translation>Сведения о справке и о том, кому она выдана, передаются в систему мониторинга государственных услуг.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>ЖСН, surname or phone</source>
            <translation>ИИН, фамилия или телефон</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Go on without a name</source>
            <translation>Продолжить без имени</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DraftsDialog</name>
        <message>
            <source>nothing differs from the card</source>
            <translation>отличий от карты нет</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый пациент</translation>
        </message>
        <message>
            <source>Discard this draft?</source>
            <translation>Удалить этот черновик?</translation>
        </message>
        <message>
            <source>What was typed and not saved is lost. The card stays as it is.</source>
            <translation>Набранное и не сохраненное будет удалено. Карта останется прежней.</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Оставить черновик</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Typed and not saved yet</source>
            <translation>Набрано и еще не сохранено</translation>
        </message>
        <message>
            <source>There are no drafts: everything you typed is saved.</source>
            <translation>Черновиков нет: все, что Вы набрали, сохранено.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What is filled in</source>
            <translation>Что заполнено</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>A visit to book: %1, %2</source>
            <translation>Запись на прием: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DuplicateTableModel</name>
        <message>
            <source>How likely</source>
            <translation>Вероятность</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>Первая запись</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>Вторая запись</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DuplicatesPage</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Возможные дубликаты</translation>
        </message>
        <message>
            <source>Compared on %1. Persons: %2. Pairs in the list: %3, of these put off: %4.</source>
            <translation>Сравнено %1. Людей: %2. Пар в списке: %3, из них отложено: %4.</translation>
        </message>
        <message>
            <source>The list is being read…</source>
            <translation>Чтение списка…</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Не удалось прочитать список</translation>
        </message>
        <message>
            <source>The register has not been compared yet</source>
            <translation>Регистр еще не проверялся на дубликаты</translation>
        </message>
        <message>
            <source>It is compared every night by itself. To do it now, choose “Compare now”: the desk goes on working meanwhile.</source>
            <translation>Сравнение выполняется каждую ночь автоматически. Чтобы сделать это сейчас, нажмите «Сравнить сейчас»: работать можно и в это время.</translation>
        </message>
        <message>
            <source>No possible duplicates</source>
            <translation>Возможных дубликатов нет</translation>
        </message>
        <message>
            <source>Every person of the register is there once, as far as the comparison can tell.</source>
            <translation>Насколько видно по сравнению, каждый человек записан в регистре один раз.</translation>
        </message>
        <message>
            <source>Why are they two persons?</source>
            <translation>Почему это два человека?</translation>
        </message>
        <message>
            <source>The reason is kept, and the pair is not asked again.</source>
            <translation>Причина сохраняется, и о паре больше не спросят.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Two persons</source>
            <translation>Два человека</translation>
        </message>
        <message>
            <source>Namesakes: the identity documents differ</source>
            <translation>Полные тезки: документы, удостоверяющие личность, разные</translation>
        </message>
        <message>
            <source>Brothers or sisters, twins</source>
            <translation>Братья или сестры, близнецы</translation>
        </message>
        <message>
            <source>Parent and child</source>
            <translation>Родитель и ребенок</translation>
        </message>
        <message>
            <source>Known to the clinic as two persons</source>
            <translation>В поликлинике знают: это два разных человека</translation>
        </message>
        <message>
            <source>Pairs of records</source>
            <translation>Пары записей</translation>
        </message>
        <message>
            <source>The register is being compared</source>
            <translation>Идет сравнение регистра</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::EndHoursDialog</name>
        <message>
            <source>End the hours: %1, %2</source>
            <translation>Завершение часов: %1, %2</translation>
        </message>
        <message>
            <source>End the hours</source>
            <translation>Завершить часы</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>They have not begun: they can be taken away as if they had never been.</source>
            <translation>Эти часы еще не начались: их можно убрать совсем.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FirstRunWizard</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Название организации на казахском</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Название организации на русском</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Код этой регистратуры</translation>
        </message>
        <message>
            <source>Name of the administrator</source>
            <translation>ФИО администратора</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Leave the first run?</source>
            <translation>Прервать первый запуск?</translation>
        </message>
        <message>
            <source>No desk was made yet. What you typed here is not kept.</source>
            <translation>База еще не создана. Набранное здесь не сохранится.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Tirkeu: first run</source>
            <translation>Tirkeu: первый запуск</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>The administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>The desk is ready</source>
            <translation>Регистратура готова</translation>
        </message>
        <message>
            <source>Step 1 of 3. These words stand on every paper this desk prints.</source>
            <translation>Шаг 1 из 3. Эти данные печатаются на каждом документе регистратуры.</translation>
        </message>
        <message>
            <source>Step 2 of 3. The administrator adds the other users and sees to backups.</source>
            <translation>Шаг 2 из 3. Администратор добавляет остальных пользователей и следит за резервными копиями.</translation>
        </message>
        <message>
            <source>Twelve digits; may be left empty.</source>
            <translation>Двенадцать цифр; можно оставить пустым.</translation>
        </message>
        <message>
            <source>Two to four Latin letters or digits, for example R1: every number given here begins with it. Each desk of the organisation needs its own.</source>
            <translation>От двух до четырех латинских букв или цифр, например R1: с него начинается каждый выданный здесь номер. У каждой регистратуры организации свой код.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Making the desk…</source>
            <translation>Создается база…</translation>
        </message>
        <message>
            <source>Make the desk</source>
            <translation>Создать базу</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormDialog</name>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormField</name>
        <message>
            <source>%1, required</source>
            <translation>%1, обязательно</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ImportPage</name>
        <message>
            <source>Import of a register</source>
            <translation>Загрузка регистра</translation>
        </message>
        <message>
            <source>An import is at work</source>
            <translation>Идет загрузка</translation>
        </message>
        <message>
            <source>All rows were wanted or none: if you leave now, what is written is taken back.</source>
            <translation>Выбрано «все строки или ничего»: если выйти сейчас, записанное будет отменено.</translation>
        </message>
        <message>
            <source>If you leave now, it stops after the rows in hand. What is done stays, and next time you can go on from there.</source>
            <translation>Если выйти сейчас, загрузка остановится после текущих строк. Сделанное останется, в следующий раз можно продолжить с этого места.</translation>
        </message>
        <message>
            <source>Stop it and leave</source>
            <translation>Остановить и выйти</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Choose the register</source>
            <translation>Выберите файл регистра</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Таблица CSV</translation>
        </message>
        <message>
            <source>Choose the file “%1” again</source>
            <translation>Выберите файл «%1» еще раз</translation>
        </message>
        <message>
            <source>Take the import of “%1” back?</source>
            <translation>Отменить загрузку файла «%1»?</translation>
        </message>
        <message>
            <source>Who came in by it is withdrawn, and changed cards say again what they said before. Who was worked with since stays as is.</source>
            <translation>Записи, добавленные этой загрузкой, будут изъяты, измененные карты вернутся к прежнему виду. Записи, с которыми уже работали, останутся как есть.</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Отменить загрузку</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранение отчета</translation>
        </message>
        <message>
            <source>Path of a CSV file: one person a line, a header above</source>
            <translation>Путь к файлу CSV: по одному человеку в строке, сверху заголовок</translation>
        </message>
        <message>
            <source>File of the register</source>
            <translation>Файл регистра</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::JobTableModel</name>
        <message>
            <source>never yet</source>
            <translation>еще не было</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, с опозданием</translation>
        </message>
        <message>
            <source>at work, or cut off with the program</source>
            <translation>выполняется или прервана закрытием программы</translation>
        </message>
        <message>
            <source>Timed work</source>
            <translation>Плановая работа</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Последний раз</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Следующий раз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::JournalDialog</name>
        <message>
            <source>Journal of bookings</source>
            <translation>Журнал предварительной записи</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>By</source>
            <translation>По какому дню</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Способ записи</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>День приема</translation>
        </message>
        <message>
            <source>Day of booking</source>
            <translation>День записи</translation>
        </message>
        <message>
            <source>Overbooked only</source>
            <translation>Только сверх расписания</translation>
        </message>
        <message>
            <source>Bookings: %1</source>
            <translation>Записи: %1</translation>
        </message>
        <message>
            <source>Refusals: %1</source>
            <translation>Отказы: %1</translation>
        </message>
        <message>
            <source>Monitoring: %1</source>
            <translation>Мониторинг: %1</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Отказы</translation>
        </message>
        <message>
            <source>Records for the monitoring system</source>
            <translation>Записи для системы мониторинга</translation>
        </message>
        <message>
            <source>Save these rows as a file?</source>
            <translation>Сохранить эти строки в файл?</translation>
        </message>
        <message>
            <source>The file is not encrypted. That it was saved, by whom and why is kept in the audit.</source>
            <translation>Файл не шифруется. Кто и зачем его сохранил, записывается в аудит.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Report of the organisation</source>
            <translation>Отчет организации</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>Table (XLSX)</source>
            <translation>Таблица (XLSX)</translation>
        </message>
        <message>
            <source>Save rows of the journal</source>
            <translation>Сохранить строки журнала</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::KeysDialog</name>
        <message>
            <source>Go on to the next field</source>
            <translation>Перейти к следующему полю</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Сохранить форму</translation>
        </message>
        <message>
            <source>Back, and nothing is lost</source>
            <translation>Назад, ничего не пропадет</translation>
        </message>
        <message>
            <source>The last persons (in the search box)</source>
            <translation>Последние открытые карты (в строке поиска)</translation>
        </message>
        <message>
            <source>Into the list found</source>
            <translation>Перейти к найденному списку</translation>
        </message>
        <message>
            <source>To the next control</source>
            <translation>К следующему элементу</translation>
        </message>
        <message>
            <source>To the control before</source>
            <translation>К предыдущему элементу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>A name or a key</source>
            <translation>Название или клавиша</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Найти клавишу</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Что делает</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>In every form and list</source>
            <translation>В любой форме и списке</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListEntryDialog</name>
        <message>
            <source>End the entry</source>
            <translation>Завершить запись</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>Изменить запись</translation>
        </message>
        <message>
            <source>Add the entry</source>
            <translation>Добавить запись</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>The change is valid from</source>
            <translation>Изменение действует с</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Last day, if it is known</source>
            <translation>Последний день, если известен</translation>
        </message>
        <message>
            <source>What was recorded before this day keeps its meaning.</source>
            <translation>Записи, сделанные до этого дня, сохраняют свой смысл.</translation>
        </message>
        <message>
            <source>Rests on, in Kazakh</source>
            <translation>Чем установлено, на казахском</translation>
        </message>
        <message>
            <source>Rests on, in Russian</source>
            <translation>Чем установлено, на русском</translation>
        </message>
        <message>
            <source>The paragraph of the law, or the clinic's own order.</source>
            <translation>Пункт закона или приказ самой поликлиники.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListReportDialog</name>
        <message>
            <source>What became of the file</source>
            <translation>Итог загрузки файла</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2. Changed: %3. As they were: %4. Left out: %5.</source>
            <translation>Прочитано строк: %1. Добавлено: %2. Изменено: %3. Без изменений: %4. Пропущено: %5.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Почему пропущена</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Пропущенные строки</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListsPage</name>
        <message>
            <source>Lists</source>
            <translation>Справочники</translation>
        </message>
        <message>
            <source>The list is being read…</source>
            <translation>Чтение справочника…</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Загрузка справочника</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Also those no longer valid</source>
            <translation>Показывать и недействующие</translation>
        </message>
        <message>
            <source>Entries of the list</source>
            <translation>Записи справочника</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::LockPage</name>
        <message>
            <source>The desk is locked</source>
            <translation>Программа заблокирована</translation>
        </message>
        <message>
            <source>%1 is at work here; nothing that was typed is lost. Somebody else may sign in as well.</source>
            <translation>Здесь работает %1; ничего из набранного не потеряно. Может войти и другой сотрудник.</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Выйти из программы</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MainWindow</name>
        <message>
            <source>Making today's backup…</source>
            <translation>Создается сегодняшняя резервная копия…</translation>
        </message>
        <message>
            <source>The program closes by itself when it is done.</source>
            <translation>Когда она будет готова, программа закроется сама.</translation>
        </message>
        <message>
            <source>The backup was not made</source>
            <translation>Резервная копия не создана</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Leave without a backup</source>
            <translation>Выйти без копии</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Tirkeu: desk %1</source>
            <translation>Tirkeu: регистратура %1</translation>
        </message>
        <message>
            <source>Something here is not saved</source>
            <translation>Здесь есть несохраненное</translation>
        </message>
        <message>
            <source>%1 has typed something, or has work under way, that is no draft: it would be lost. It is kept as long as the desk stays locked.</source>
            <translation>%1: есть введенные данные или незаконченная работа, которые не хранятся в черновиках и будут потеряны. Пока рабочее место заблокировано, они сохраняются.</translation>
        </message>
        <message>
            <source>Keep the desk locked</source>
            <translation>Оставить заблокированным</translation>
        </message>
        <message>
            <source>Discard it and sign in</source>
            <translation>Отказаться от них и войти</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Отказаться от них и выйти</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MappingPanel</name>
        <message>
            <source>— not in the file —</source>
            <translation>— нет в файле —</translation>
        </message>
        <message>
            <source>Which column holds what</source>
            <translation>Что в каком столбце</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MergeDialog</name>
        <message>
            <source>Join two records of one person</source>
            <translation>Объединить две записи одного человека</translation>
        </message>
        <message>
            <source>Which record stays?</source>
            <translation>Какая запись остается?</translation>
        </message>
        <message>
            <source>Registered twice</source>
            <translation>Зарегистрирован дважды</translation>
        </message>
        <message>
            <source>The surname has changed</source>
            <translation>Сменилась фамилия</translation>
        </message>
        <message>
            <source>The IIN or the name was mistyped</source>
            <translation>ИИН или ФИО введены с ошибкой</translation>
        </message>
        <message>
            <source>Taken over from a file a second time</source>
            <translation>Повторно загружено из файла</translation>
        </message>
        <message>
            <source>Why are they one person?</source>
            <translation>Почему это один человек?</translation>
        </message>
        <message>
            <source>no card 052/e yet</source>
            <translation>карты № 052/у еще нет</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>карта %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждена</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>не подтверждена</translation>
        </message>
        <message>
            <source>fields filled in: %1</source>
            <translation>заполнено полей: %1</translation>
        </message>
        <message>
            <source>Advised: %1</source>
            <translation>Рекомендуется: %1</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что произойдет</translation>
        </message>
        <message>
            <source>The other record leaves the search and the lists. Whoever opens it is led to the one that stays.</source>
            <translation>Вторая запись исчезнет из поиска и списков. При ее открытии будет показана та, что осталась.</translation>
        </message>
        <message>
            <source>Visits and papers of both are kept and belong to the person who stays; nothing is rewritten.</source>
            <translation>Приемы и документы обеих записей сохраняются и относятся к оставшейся; ничего не переписывается.</translation>
        </message>
        <message>
            <source>Nothing moves over by itself: what is written only in the other record is to be corrected by hand.</source>
            <translation>Само ничего не переносится: то, что указано только во второй записи, нужно внести вручную.</translation>
        </message>
        <message>
            <source>The records can be parted again at any time; both then are exactly as before.</source>
            <translation>Записи можно разъединить в любое время; обе станут в точности такими, как были.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Join the records</source>
            <translation>Объединить записи</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MergedRecordsDialog</name>
        <message>
            <source>Joined records</source>
            <translation>Объединенные записи</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Part again…</source>
            <translation>Разъединить…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Объединена</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Why are they two persons after all?</source>
            <translation>Почему это все же два человека?</translation>
        </message>
        <message>
            <source>The record comes back as it was before it was joined. What was corrected since then stays with the other one, and the pair is not asked again.</source>
            <translation>Запись станет такой, какой была до объединения. Исправленное с тех пор останется во второй записи, и о паре больше не спросят.</translation>
        </message>
        <message>
            <source>Part the records</source>
            <translation>Разъединить записи</translation>
        </message>
        <message>
            <source>Joined by mistake</source>
            <translation>Объединены по ошибке</translation>
        </message>
        <message>
            <source>The identity documents differ</source>
            <translation>Документы, удостоверяющие личность, разные</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NewPassword</name>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>Eight characters or more; a sentence of several words is best.</source>
            <translation>Восемь знаков или больше; лучше фраза из нескольких слов.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Пароль еще раз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OpeningDialog</name>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Продолжить без листа восстановления?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код больше не будет показан.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Продолжить без него</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OrganizationPage</name>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>The data of the organisation were changed</source>
            <translation>Данные организации изменены</translation>
        </message>
        <message>
            <source>The change is not saved.</source>
            <translation>Изменение не сохранено.</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Отменить изменения</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>The organisation: desk %1</source>
            <translation>Организация: регистратура %1</translation>
        </message>
        <message>
            <source>As it stands on every paper. The code of the desk is part of every number given here and never changes.</source>
            <translation>Так печатается на всех документах. Код регистратуры входит в каждый выданный здесь номер и не меняется.</translation>
        </message>
        <message>
            <source>The law bounds how many people a district doctor of a town may have.</source>
            <translation>Закон ограничивает, сколько человек может быть прикреплено к участковому врачу в городе.</translation>
        </message>
        <message>
            <source>In a town</source>
            <translation>В городе</translation>
        </message>
        <message>
            <source>In the country</source>
            <translation>В селе</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PasswordDialog</name>
        <message>
            <source>Set the new password</source>
            <translation>Установить новый пароль</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Мой пароль</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Новый пароль: %1</translation>
        </message>
        <message>
            <source>The password until now</source>
            <translation>Текущий пароль</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonBox</name>
        <message>
            <source>Persons found</source>
            <translation>Найденные люди</translation>
        </message>
        <message>
            <source>Nobody is found by these words.</source>
            <translation>По этим словам никто не найден.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonPanel</name>
        <message>
            <source>Find a person above. Enter opens the card.</source>
            <translation>Найдите человека в строке поиска. Enter открывает карту.</translation>
        </message>
        <message>
            <source>Enter opens the card.</source>
            <translation>Enter открывает карту.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Первое обращение: завести карту № 052/у</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Исправить карту</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>Напечатать карту № 052/у</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Подтвердить данные</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Book a doctor</source>
            <translation>Записать к врачу</translation>
        </message>
        <message>
            <source>Who opened this card</source>
            <translation>Кто открывал карту</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PractitionerDialog</name>
        <message>
            <source>New member of the staff</source>
            <translation>Новый сотрудник</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Изменить: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Работает здесь</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Doctor or nurse</source>
            <translation>Врач или медсестра</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Further specialties</source>
            <translation>Другие специальности</translation>
        </message>
        <message>
            <source>Space chooses.</source>
            <translation>Выбор — клавишей пробела.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Участок</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PreviewModel</name>
        <message>
            <source>not read</source>
            <translation>не загружается</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PreviewView</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation>строк примерно %1</translation>
        </message>
        <message>
            <source>recognised: %1</source>
            <translation>распознано: %1</translation>
        </message>
        <message>
            <source>recognise it</source>
            <translation>распознать</translation>
        </message>
        <message>
            <source>Columns that are not read: %1.</source>
            <translation>Столбцы, которые не загружаются: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of those shown have not as many cells as the header: they would be rejected.</source>
            <translation>
                <numerusform>Из показанных строк будет отклонена %n: число ячеек не такое, как в заголовке.</numerusform>
                <numerusform>Из показанных строк будут отклонены %n: число ячеек не такое, как в заголовке.</numerusform>
                <numerusform>Из показанных строк будет отклонено %n: число ячеек не такое, как в заголовке.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>Файл просматривается…</translation>
        </message>
        <message>
            <source>Nothing of this file can be shown.</source>
            <translation>Из этого файла показать нечего.</translation>
        </message>
        <message>
            <source>Code page</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Первые строки файла</translation>
        </message>
        <message>
            <source>All rows or none: one rejected row, and nothing is taken over</source>
            <translation>Все строки или ничего: если отклонена хоть одна, ничего не загружается</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Между ячейками</translation>
        </message>
        <message>
            <source>What divides the cells</source>
            <translation>Разделитель ячеек</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintPreviewDialog</name>
        <message>
            <source>Save the PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>Печать карты № 052/у</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Предпросмотр документа</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Print later</source>
            <translation>Напечатать позже</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintTrayDialog</name>
        <message>
            <source>Print it once more?</source>
            <translation>Напечатать еще раз?</translation>
        </message>
        <message>
            <source>The printer %1 has this paper already. If it comes out there too, destroy one of the two.</source>
            <translation>Этот документ уже отправлен на принтер %1. Если он выйдет и там, уничтожьте один из двух.</translation>
        </message>
        <message>
            <source>Print once more</source>
            <translation>Напечатать еще раз</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Подождать</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>Drop this paper?</source>
            <translation>Снять этот документ с печати?</translation>
        </message>
        <message>
            <source>It leaves the list and does not count as printed.</source>
            <translation>Он исчезнет из списка и не будет считаться напечатанным.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Drop the paper</source>
            <translation>Снять с печати</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Больше не нужен</translation>
        </message>
        <message>
            <source>Asked for by mistake</source>
            <translation>Запрошен по ошибке</translation>
        </message>
        <message>
            <source>Written by hand</source>
            <translation>Заполнен от руки</translation>
        </message>
        <message>
            <source>Print tray</source>
            <translation>Очередь печати</translation>
        </message>
        <message>
            <source>Papers that have not come out</source>
            <translation>Ненапечатанные документы</translation>
        </message>
        <message>
            <source>Every paper that was asked for has come out.</source>
            <translation>Все запрошенные документы напечатаны.</translation>
        </message>
        <message>
            <source>Printer:</source>
            <translation>Принтер:</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>Отметить: напечатан</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Снять с печати…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintTrayTableModel</name>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Когда запрошен</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что случилось</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PriorityDialog</name>
        <message>
            <source>The turn of %1</source>
            <translation>Очередность: талон %1</translation>
        </message>
        <message>
            <source>Who changed it, when and on what ground is kept.</source>
            <translation>Сохраняется, кто, когда и на каком основании изменил очередность.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Change the turn</source>
            <translation>Изменить очередность</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::QueuePage</name>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Who has come: ЖСН, number of the booking, or the QR of the coupon</source>
            <translation>Кто пришел: ИИН, номер записи или QR талона</translation>
        </message>
        <message>
            <source>Check somebody in</source>
            <translation>Отметить приход</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Очереди</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Талоны</translation>
        </message>
        <message>
            <source>Room or window</source>
            <translation>Кабинет или окно</translation>
        </message>
        <message>
            <source>Where the next one is called to; empty: as the ticket says</source>
            <translation>Куда вызвать следующего; пусто — как указано в талоне</translation>
        </message>
        <message>
            <source>Choose a ticket to see why it stands where it stands.</source>
            <translation>Выберите талон, чтобы увидеть, почему он на этом месте.</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Все очереди</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>%1. Waiting: %2, the longest %3 min, served: %4</source>
            <translation>%1. Ожидают: %2, дольше всех — %3 мин, обслужено: %4</translation>
        </message>
        <message>
            <source>All queues – %1</source>
            <translation>Все очереди — %1</translation>
        </message>
        <message>
            <source>The queue is being read…</source>
            <translation>Чтение очереди…</translation>
        </message>
        <message>
            <source>Nobody is in this queue. Check somebody in above, or give a ticket.</source>
            <translation>В этой очереди никого нет. Отметьте приход вверху или выдайте талон.</translation>
        </message>
        <message>
            <source>Which booking?</source>
            <translation>Какая запись?</translation>
        </message>
        <message>
            <source>The person is booked several times today.</source>
            <translation>Пациент записан сегодня несколько раз.</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ни одна</translation>
        </message>
        <message>
            <source>Take %1 out of the queue?</source>
            <translation>Снять талон %1 с очереди?</translation>
        </message>
        <message>
            <source>The number is not given again.</source>
            <translation>Этот номер больше не будет выдан.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Out of the queue</source>
            <translation>Снять с очереди</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Ушел</translation>
        </message>
        <message>
            <source>The ticket was taken by mistake</source>
            <translation>Талон взят по ошибке</translation>
        </message>
        <message>
            <source>Goes to another queue</source>
            <translation>Переходит в другую очередь</translation>
        </message>
        <message>
            <source>Close the queues of today?</source>
            <translation>Закрыть сегодняшние очереди?</translation>
        </message>
        <message>
            <source>Everybody who still waits, was called or was passed over is out of the queue. Who is being served stays to be finished.</source>
            <translation>Все, кто еще ожидает, вызван или пропущен, снимаются с очереди. Начатое обслуживание нужно будет завершить.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Закрыть день</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>This ticket does not wait: it has no place in the order.</source>
            <translation>Этот талон уже не ожидает: места в очереди у него нет.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::QueueTableModel</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Почему здесь</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::Rail</name>
        <message>
            <source>Workplaces</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverDialog</name>
        <message>
            <source>A new password by the recovery code</source>
            <translation>Новый пароль по коду восстановления</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>From the sheet in the safe; capitals and dashes do not matter.</source>
            <translation>С листа из сейфа; заглавные или строчные буквы и дефисы не важны.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Установить новый пароль</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Write the login of the administrator.</source>
            <translation>Укажите логин администратора.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverySheet</name>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Сохранить лист восстановления</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>If the administrator's password is ever forgotten, only this code opens the desk. It is shown once and stored nowhere. Print it and keep it in a safe.</source>
            <translation>Если пароль администратора забудут, базу откроет только этот код. Он показывается один раз и нигде не сохраняется. Распечатайте его и храните в сейфе.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Напечатать лист</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Type the last four characters of the code from the sheet</source>
            <translation>Введите последние четыре знака кода с листа</translation>
        </message>
        <message>
            <source>The sheet is in the safe</source>
            <translation>Лист в сейфе</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RegistrationPage</name>
        <message>
            <source>Registration</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Your role does not register new persons.</source>
            <translation>Ваша роль не позволяет регистрировать новых пациентов.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>The card is saved.</source>
            <translation>Карта сохранена.</translation>
        </message>
        <message>
            <source>Confirm the data of this card?</source>
            <translation>Подтвердить данные этой карты?</translation>
        </message>
        <message>
            <source>From now on every correction needs a reason.</source>
            <translation>После этого для каждого исправления нужна причина.</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Подтвердить данные</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый пациент</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ReportView</name>
        <message numerus="yes">
            <source>%n person(s) of the file may be here already under another record.</source>
            <translation>
                <numerusform>%n человек из файла, возможно, уже есть здесь под другой записью.</numerusform>
                <numerusform>%n человека из файла, возможно, уже есть здесь под другой записью.</numerusform>
                <numerusform>%n человек из файла, возможно, уже есть здесь под другой записью.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added may be here already under another record: they come into the list of the section “Possible duplicates”, where each pair is looked at and decided upon.</source>
            <translation>
                <numerusform>Возможно, %n добавленный человек уже есть здесь под другой записью. Такие пары попадают в раздел «Возможные дубликаты»: по каждой нужно принять решение.</numerusform>
                <numerusform>Возможно, %n добавленных человека уже есть здесь под другой записью. Такие пары попадают в раздел «Возможные дубликаты»: по каждой нужно принять решение.</numerusform>
                <numerusform>Возможно, %n добавленных человек уже есть здесь под другой записью. Такие пары попадают в раздел «Возможные дубликаты»: по каждой нужно принять решение.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of “%1”</source>
            <translation>Проверка «%1»</translation>
        </message>
        <message>
            <source>Import of “%1”</source>
            <translation>Загрузка «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n more remark(s) are not kept: the report would be too long.</source>
            <translation>
                <numerusform>Еще %n замечание не сохранено: отчет был бы слишком длинным.</numerusform>
                <numerusform>Еще %n замечания не сохранены: отчет был бы слишком длинным.</numerusform>
                <numerusform>Еще %n замечаний не сохранены: отчет был бы слишком длинным.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Which remarks are shown</source>
            <translation>Какие замечания показаны</translation>
        </message>
        <message>
            <source>all remarks</source>
            <translation>все замечания</translation>
        </message>
        <message>
            <source>rejected rows</source>
            <translation>отклоненные строки</translation>
        </message>
        <message>
            <source>rows taken, to be looked at</source>
            <translation>загруженные строки, которые нужно проверить</translation>
        </message>
        <message>
            <source>Report row by row</source>
            <translation>Построчный отчет</translation>
        </message>
        <message>
            <source>No remarks.</source>
            <translation>Замечаний нет.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RestoreBackupDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Put the backup in place</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановление из резервной копии</translation>
        </message>
        <message>
            <source>File of the backup</source>
            <translation>Файл резервной копии</translation>
        </message>
        <message>
            <source>Login of an administrator</source>
            <translation>Логин администратора</translation>
        </message>
        <message>
            <source>Password on the day of the backup</source>
            <translation>Пароль на день создания копии</translation>
        </message>
        <message>
            <source>The backup is being put in place</source>
            <translation>Копия восстанавливается</translation>
        </message>
        <message>
            <source>The backup is read to its end and checked before anything is changed. What is in the folder of the desk now is set aside under another name: nothing of it is deleted.</source>
            <translation>Прежде чем что-либо изменить, копия читается до конца и проверяется. То, что сейчас лежит в папке регистратуры, сохраняется под другим именем: ничего не удаляется.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Резервная копия Tirkeu</translation>
        </message>
        <message>
            <source>Choose the file of the backup.</source>
            <translation>Выберите файл резервной копии.</translation>
        </message>
        <message>
            <source>Write the login of an administrator.</source>
            <translation>Укажите логин администратора.</translation>
        </message>
        <message>
            <source>Write the password of the day the backup was made.</source>
            <translation>Укажите пароль на день создания копии.</translation>
        </message>
        <message>
            <source>The backup does not open with this login and password. It wants those of its own day, not those of today.</source>
            <translation>Копия не открывается с этим логином и паролем. Нужны те, что действовали в день ее создания, а не сегодняшние.</translation>
        </message>
        <message>
            <source>On the day of the backup this was no administrator.</source>
            <translation>В день создания копии этот пользователь не был администратором.</translation>
        </message>
        <message>
            <source>There is no such file. Is its disk plugged in?</source>
            <translation>Такого файла нет. Подключен ли диск?</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RestoreDialog</name>
        <message>
            <source>Try it out</source>
            <translation>Проверить копию</translation>
        </message>
        <message>
            <source>Put the backup in place</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановление резервной копии</translation>
        </message>
        <message>
            <source>Login of an administrator</source>
            <translation>Логин администратора</translation>
        </message>
        <message>
            <source>Password on the day of the backup</source>
            <translation>Пароль на день создания копии</translation>
        </message>
        <message>
            <source>The backup is being tried out</source>
            <translation>Резервная копия проверяется</translation>
        </message>
        <message>
            <source>First the backup is tried out beside the desk: read to its end, checked and counted. Nothing is changed by that, and the work goes on.</source>
            <translation>Сначала копия проверяется отдельно от базы: читается до конца, записи в ней подсчитываются. Ничего при этом не меняется, работа продолжается.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Type the code of this desk, %1, to confirm</source>
            <translation>Для подтверждения введите код этой регистратуры: %1</translation>
        </message>
        <message>
            <source>The backup is whole</source>
            <translation>Резервная копия цела</translation>
        </message>
        <message>
            <source>The window closes, the backup is put in place and the sign-in follows. The desk of today is set aside under another name: nothing of it is deleted.</source>
            <translation>Окно закроется, база будет восстановлена из копии, затем откроется вход. Сегодняшняя база сохраняется под другим именем: ничего из нее не удаляется.</translation>
        </message>
        <message>
            <source>Keep the desk as it is</source>
            <translation>Оставить все как есть</translation>
        </message>
        <message>
            <source>Write the password of the day the backup was made.</source>
            <translation>Введите пароль того дня, когда создана копия.</translation>
        </message>
        <message>
            <source>The backup does not open with this password. It wants the one of its own day, not that of today.</source>
            <translation>Копия не открывается этим паролем. Нужен пароль дня ее создания, а не сегодняшний.</translation>
        </message>
        <message>
            <source>On the day of the backup this was no administrator.</source>
            <translation>В день создания копии этот пользователь не был администратором.</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>В копии</translation>
        </message>
        <message>
            <source>In the desk now</source>
            <translation>В базе сейчас</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Регистратура</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Пациентов</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>еще не было</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Создана</translation>
        </message>
        <message>
            <source>This is the backup of another desk: everything of this desk would be missing.</source>
            <translation>Это копия другой регистратуры: данных этой регистратуры в ней нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of records made after it would be missing.</source>
            <translation>
                <numerusform>В базе не будет %n изменения, сделанного после этой копии.</numerusform>
                <numerusform>В базе не будет %n изменений, сделанных после этой копии.</numerusform>
                <numerusform>В базе не будет %n изменений, сделанных после этой копии.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record was changed after it.</source>
            <translation>После создания копии ни одна запись не менялась.</translation>
        </message>
        <message>
            <source>This is not the code of this desk.</source>
            <translation>Это не код этой регистратуры.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RunningView</name>
        <message>
            <source>Stopping: the rows in hand are finished first.</source>
            <translation>Остановка: сначала завершаются текущие строки.</translation>
        </message>
        <message>
            <source>You can stop at any moment and go on later. Who was worked with since the import stays as is. The other workplaces work on meanwhile.</source>
            <translation>Можно остановить в любой момент и продолжить позже. Записи, с которыми работали после загрузки, останутся как есть. Остальные разделы тем временем работают.</translation>
        </message>
        <message>
            <source>All rows or none: if you stop now, everything written so far is taken back. The other workplaces work on meanwhile.</source>
            <translation>Все строки или ничего: если остановить сейчас, все записанное будет отменено. Остальные разделы тем временем работают.</translation>
        </message>
        <message>
            <source>You can stop at any moment: what was taken over stays, and the import can be resumed or taken back. The other workplaces work on meanwhile.</source>
            <translation>Можно остановить в любой момент: загруженное останется, загрузку можно будет продолжить или отменить. Остальные разделы тем временем работают.</translation>
        </message>
        <message>
            <source>Nothing is written yet; you can stop at any moment. The other workplaces work on meanwhile.</source>
            <translation>Пока ничего не записано, остановить можно в любой момент. Остальные разделы тем временем работают.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RunsView</name>
        <message>
            <source>Earlier imports</source>
            <translation>Прежние загрузки</translation>
        </message>
        <message>
            <source>No register was taken over yet. Choose a CSV file above: it is shown first, and nothing is written before you say so.</source>
            <translation>Регистры еще не загружались. Выберите файл CSV выше: сначала он будет показан, без Вашего подтверждения ничего не запишется.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ScannerTest</name>
        <message numerus="yes">
            <source>A scan: %n key(s), the slowest after %1 ms.</source>
            <translation>
                <numerusform>Сканер: %n нажатие, самое медленное через %1 мс.</numerusform>
                <numerusform>Сканер: %n нажатия, самое медленное через %1 мс.</numerusform>
                <numerusform>Сканер: %n нажатий, самое медленное через %1 мс.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken for typing: a key came %1 ms after the one before, or there were fewer than %2. Set the scanner to send its keys faster, less than %3 ms apart, with Enter at the end.</source>
            <translation>Принято за набор вручную: одно нажатие пришло через %1 мс после предыдущего или нажатий было меньше %2. Настройте сканер: между нажатиями меньше %3 мс, в конце Enter.</translation>
        </message>
        <message>
            <source>Received: %1</source>
            <translation>Получено: %1</translation>
        </message>
        <message>
            <source>An IIN; its check digit is right.</source>
            <translation>ИИН; контрольная цифра верна.</translation>
        </message>
        <message>
            <source>An identity card, number %1; all check digits are right.</source>
            <translation>Удостоверение личности, номер %1; все контрольные цифры верны.</translation>
        </message>
        <message>
            <source>A passport, number %1; all check digits are right.</source>
            <translation>Паспорт, номер %1; все контрольные цифры верны.</translation>
        </message>
        <message>
            <source>A code printed by Tirkeu.</source>
            <translation>Код, напечатанный Tirkeu.</translation>
        </message>
        <message>
            <source>The number of a card: %1.</source>
            <translation>Номер карты: %1.</translation>
        </message>
        <message>
            <source>Scan something: a document, a bar code, a paper of Tirkeu.</source>
            <translation>Отсканируйте что-нибудь: документ, штрихкод или бумагу, напечатанную Tirkeu.</translation>
        </message>
        <message>
            <source>Waiting for the scanner…</source>
            <translation>Ожидание сканера…</translation>
        </message>
        <message>
            <source>Trial of the scanner</source>
            <translation>Проверка сканера</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SearchList</name>
        <message>
            <source>Type a name, an IIN, a phone or a birth date.</source>
            <translation>Введите ФИО, ИИН, телефон или дату рождения.</translation>
        </message>
        <message>
            <source>Nothing found. Enter: register as a new person.</source>
            <translation>Ничего не найдено. Enter: зарегистрировать нового пациента.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Идет поиск…</translation>
        </message>
        <message>
            <source>The last persons</source>
            <translation>Последние открытые</translation>
        </message>
        <message>
            <source>The first %1 are shown: type more to narrow the search</source>
            <translation>Показаны первые %1: продолжайте ввод, чтобы уточнить</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>Найден %n человек</numerusform>
                <numerusform>Найдено %n человека</numerusform>
                <numerusform>Найдено %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>read in the other keyboard layout: %1</source>
            <translation>прочитано в другой раскладке: %1</translation>
        </message>
        <message>
            <source>Keyboard layout: %1</source>
            <translation>Раскладка: %1</translation>
        </message>
        <message>
            <source>F2  Name, IIN, phone, birth date, card number, address · Alt+↓ last persons</source>
            <translation>F2  ФИО, ИИН, телефон, дата рождения, номер карты, адрес · Alt+↓ последние</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Поиск пациента</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Найденные люди</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SettingsDialog</name>
        <message>
            <source>Language and look</source>
            <translation>Язык и оформление</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Lock and password</source>
            <translation>Блокировка и пароль</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>Через сколько минут блокировать</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Принтеры</translation>
        </message>
        <message>
            <source>the default printer</source>
            <translation>принтер по умолчанию</translation>
        </message>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (сейчас недоступен)</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Сканер</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>как в системе</translation>
        </message>
        <message>
            <source>light</source>
            <translation>светлые</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>темные</translation>
        </message>
        <message>
            <source>Less motion: nothing blinks or glides</source>
            <translation>Меньше движения: ничего не мигает и не скользит</translation>
        </message>
        <message>
            <source>Always show the clocks</source>
            <translation>Всегда показывать сроки</translation>
        </message>
        <message>
            <source>My password…</source>
            <translation>Мой пароль…</translation>
        </message>
        <message>
            <source>No printer is connected to this computer.</source>
            <translation>К этому компьютеру принтер не подключен.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The start with the computer cannot be changed</source>
            <translation>Не удалось изменить автозапуск</translation>
        </message>
        <message>
            <source>The folder of the entries cannot be written. Ask whoever keeps this computer.</source>
            <translation>В папку автозапуска нельзя записать. Обратитесь к тому, кто обслуживает этот компьютер.</translation>
        </message>
        <message>
            <source>Open Tirkeu when the computer starts</source>
            <translation>Открывать Tirkeu при включении компьютера</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer: its printers cannot be chosen now. Call whoever keeps this computer.</source>
            <translation>Служба печати этого компьютера не отвечает: сейчас принтеры выбрать нельзя. Обратитесь к тому, кто отвечает за компьютер.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SideBySide</name>
        <message>
            <source>Comparison line by line</source>
            <translation>Построчное сравнение</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SignInDialog</name>
        <message>
            <source>Tirkeu: sign in</source>
            <translation>Tirkeu: вход</translation>
        </message>
        <message>
            <source>The registrar's workplace of a polyclinic</source>
            <translation>Рабочее место регистратора поликлиники</translation>
        </message>
        <message>
            <source>Password forgotten…</source>
            <translation>Пароль забыт…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StatusLine</name>
        <message>
            <source>Desk %1</source>
            <translation>Регистратура %1</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n черновик</numerusform>
                <numerusform>%n черновика</numerusform>
                <numerusform>%n черновиков</numerusform>
            </translation>
        </message>
        <message>
            <source>Drafts…</source>
            <translation>Черновики…</translation>
        </message>
        <message>
            <source>Print tray…</source>
            <translation>Очередь печати…</translation>
        </message>
        <message>
            <source>Unprinted: %1</source>
            <translation>Не напечатано: %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TemplateDialog</name>
        <message>
            <source>New hours: %1</source>
            <translation>Новые часы: %1</translation>
        </message>
        <message>
            <source>Change the hours: %1</source>
            <translation>Изменение часов: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Дни недели</translation>
        </message>
        <message>
            <source>Hours of the visits</source>
            <translation>Часы приема</translation>
        </message>
        <message>
            <source>Visits from</source>
            <translation>Прием с</translation>
        </message>
        <message>
            <source>Visits to</source>
            <translation>Прием до</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Last day, if it is known</source>
            <translation>Последний день, если известен</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>Длительность интервала</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Перерывы</translation>
        </message>
        <message>
            <source>Hours for home calls</source>
            <translation>Часы вызовов на дом</translation>
        </message>
        <message>
            <source>Home calls from</source>
            <translation>Вызовы на дом с</translation>
        </message>
        <message>
            <source>Home calls to</source>
            <translation>Вызовы на дом до</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source> min</source>
            <translation> мин</translation>
        </message>
        <message>
            <source>Length of a visit: %1</source>
            <translation>Длительность приема: %1</translation>
        </message>
        <message>
            <source>one slot</source>
            <translation>один интервал</translation>
        </message>
        <message>
            <source>Slots kept back for paper blanks</source>
            <translation>Места, оставленные для бумажных бланков</translation>
        </message>
        <message>
            <source>Slots at most by this channel: %1</source>
            <translation>Не больше мест, способ записи: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no bound</source>
            <translation>без ограничения</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TicketDialog</name>
        <message>
            <source>A ticket of the queue</source>
            <translation>Талон очереди</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Person (may be left empty)</source>
            <translation>Пациент (можно не указывать)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>ЖСН, surname or phone</source>
            <translation>ИИН, фамилия или телефон</translation>
        </message>
        <message>
            <source>No ticket</source>
            <translation>Не выдавать</translation>
        </message>
        <message>
            <source>Give the ticket</source>
            <translation>Выдать талон</translation>
        </message>
        <message>
            <source>To whom or where, or a room</source>
            <translation>К кому, куда или в какой кабинет</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TimeGrid</name>
        <message>
            <source>Timetable of the doctors</source>
            <translation>Расписание врачей</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens the time or the booking.</source>
            <translation>Стрелки — перемещение, Enter — открыть время или запись.</translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n свободно</numerusform>
                <numerusform>%n свободно</numerusform>
                <numerusform>%n свободно</numerusform>
            </translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>ru_RU</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>каб. %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TimetablePage</name>
        <message>
            <source>Timetable</source>
            <translation>Расписание врачей</translation>
        </message>
        <message>
            <source>Nobody: add doctors under “Staff”, or clear the filter.</source>
            <translation>Никого нет: добавьте врачей в разделе «Сотрудники» или очистите отбор.</translation>
        </message>
        <message>
            <source>Name, specialty, room</source>
            <translation>ФИО, специальность, кабинет</translation>
        </message>
        <message>
            <source>Filter of the doctors</source>
            <translation>Отбор врачей</translation>
        </message>
        <message>
            <source>Doctors</source>
            <translation>Врачи</translation>
        </message>
        <message>
            <source>Weeks that can be booked</source>
            <translation>Запись вперед, недель</translation>
        </message>
        <message>
            <source>Hours of the doctor</source>
            <translation>Часы врача</translation>
        </message>
        <message>
            <source>Absences of the doctor</source>
            <translation>Отсутствия врача</translation>
        </message>
        <message>
            <source>Also those that are over</source>
            <translation>Также завершенные</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ToastBar</name>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Отменить  Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>Убрать сообщение</translation>
        </message>
        <message>
            <source>Put the message away  %1</source>
            <translation>Убрать сообщение  %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ToastStack</name>
        <message>
            <source>Undo what was just done</source>
            <translation>Отменить только что сделанное</translation>
        </message>
        <message>
            <source>Put the messages away</source>
            <translation>Убрать сообщения</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TransferDialog</name>
        <message>
            <source>Send %1 to another queue</source>
            <translation>Перевести талон %1 в другую очередь</translation>
        </message>
        <message>
            <source>To whom or where, or a room</source>
            <translation>К кому, куда или в какой кабинет</translation>
        </message>
        <message>
            <source>Reason (may be left empty)</source>
            <translation>Причина (можно не заполнять)</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Send there</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>A new number is given there: certificates are strictly in the order of coming.</source>
            <translation>Будет выдан новый номер: справки выдаются строго в порядке прихода.</translation>
        </message>
        <message>
            <source>The number stays, and the place by the time of coming.</source>
            <translation>Номер и место по времени прихода сохраняются.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TurnBox</name>
        <message>
            <source>Turn and ground</source>
            <translation>Очередность и основание</translation>
        </message>
        <message>
            <source>What was said or shown</source>
            <translation>Что сказано или предъявлено</translation>
        </message>
        <message>
            <source>For example the number of a paper; never a diagnosis.</source>
            <translation>Например, номер документа; диагноз не пишется.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TwinsDialog</name>
        <message>
            <source>Is this person in the register already?</source>
            <translation>Этот человек уже есть в регистре?</translation>
        </message>
        <message>
            <source>Similar persons of the register</source>
            <translation>Похожие люди в регистре</translation>
        </message>
        <message>
            <source>Several persons of the register are like the one being written down. The arrow keys go from one to the next.</source>
            <translation>На того, кого Вы вносите, похожи несколько человек из регистра. Переходите между ними клавишами со стрелками.</translation>
        </message>
        <message>
            <source>A person of the register is like the one being written down. Compare both, best with the identity document.</source>
            <translation>На того, кого Вы вносите, похож человек из регистра. Сравните обоих, лучше всего по документу, удостоверяющему личность.</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Вернуться к форме</translation>
        </message>
        <message>
            <source>It is this person: open the card</source>
            <translation>Это тот же человек: открыть карту</translation>
        </message>
        <message>
            <source>%1 — another person</source>
            <translation>%1 — другой человек</translation>
        </message>
        <message>
            <source>Taken for another person: %1</source>
            <translation>Отмечено как другой человек: %1</translation>
        </message>
        <message>
            <source>Take the choice back</source>
            <translation>Отменить выбор</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Другой человек…</translation>
        </message>
        <message>
            <source>Why is it another person?</source>
            <translation>Почему это другой человек?</translation>
        </message>
        <message>
            <source>The reason is kept with both records, so that nobody is asked about them again.</source>
            <translation>Причина хранится при обеих записях, и о них больше не спросят.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Другой человек</translation>
        </message>
        <message>
            <source>A namesake: compared with the identity document</source>
            <translation>Полный тезка: сверено с документом, удостоверяющим личность</translation>
        </message>
        <message>
            <source>Brother or sister, twins</source>
            <translation>Брат или сестра, близнецы</translation>
        </message>
        <message>
            <source>Parent and child</source>
            <translation>Родитель и ребенок</translation>
        </message>
        <message>
            <source>Another person by their own word</source>
            <translation>Другой человек, с его слов</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserFormDialog</name>
        <message>
            <source>New user</source>
            <translation>Новый пользователь</translation>
        </message>
        <message>
            <source>Change the user</source>
            <translation>Изменить пользователя</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>none of their own</source>
            <translation>нет своего участка</translation>
        </message>
        <message>
            <source>District %1</source>
            <translation>Участок № %1</translation>
        </message>
        <message>
            <source>District whose people are found first</source>
            <translation>Участок, пациенты которого показываются первыми</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Добавить пользователя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Укажите ФИО.</translation>
        </message>
        <message>
            <source>Write a login.</source>
            <translation>Укажите логин.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Выберите хотя бы одну роль.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserTableModel</name>
        <message>
            <source>may sign in</source>
            <translation>может входить</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удален</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UsersPage</name>
        <message>
            <source>Users</source>
            <translation>Пользователи</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Удалить пользователя %1?</translation>
        </message>
        <message>
            <source>The user cannot sign in any more. What they did stays in the audit.</source>
            <translation>Пользователь больше не сможет войти. Его действия останутся в аудите.</translation>
        </message>
        <message>
            <source>Remove the user</source>
            <translation>Удалить пользователя</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Оставить пользователя</translation>
        </message>
        <message>
            <source>Users of this desk</source>
            <translation>Пользователи этой регистратуры</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of theirs are not finished, and nobody else can open them: let them be finished first.</source>
            <translation>
                <numerusform>%n его черновик не закончен, и никто другой его не откроет: пусть сначала будет закончен.</numerusform>
                <numerusform>%n его черновика не закончены, и никто другой их не откроет: пусть сначала будут закончены.</numerusform>
                <numerusform>%n его черновиков не закончены, и никто другой их не откроет: пусть сначала будут закончены.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VerdictPanel</name>
        <message>
            <source>Reasons. Enter opens the text of the paragraph.</source>
            <translation>Основания. Enter открывает текст пункта.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VersionsDialog</name>
        <message>
            <source>The first version: nothing to compare with.</source>
            <translation>Первая версия: сравнивать не с чем.</translation>
        </message>
        <message>
            <source>No field was changed.</source>
            <translation>Ни одно поле не изменено.</translation>
        </message>
        <message>
            <source>Versions of the card</source>
            <translation>Версии карты</translation>
        </message>
        <message>
            <source>What this version changed</source>
            <translation>Что изменено в этой версии</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент умер %1: карта закрыта.</translation>
        </message>
        <message>
            <source>Not confirmed yet: corrections need no reason.</source>
            <translation>Еще не подтверждена: исправления не требуют причины.</translation>
        </message>
        <message>
            <source>Confirmed on %1: every correction needs a reason.</source>
            <translation>Подтверждена %1: каждое исправление требует причины.</translation>
        </message>
        <message>
            <source>Confirmed on %1 by %2: every correction needs a reason.</source>
            <translation>Подтверждена %1 (%2): каждое исправление требует причины.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VisitForm</name>
        <message>
            <source>Stated, checked against the register</source>
            <translation>Со слов, сверено с регистром</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>кабинет %1</translation>
        </message>
        <message>
            <source>Number or words: 3.2, screening…</source>
            <translation>Номер или слова: 3.2, скрининг…</translation>
        </message>
        <message>
            <source>Not insured</source>
            <translation>Не застрахован</translation>
        </message>
        <message>
            <source>A member of the family, right after</source>
            <translation>Член семьи, сразу следом</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>ФИО или ИИН</translation>
        </message>
        <message>
            <source>More visits booked in one go. Del takes one out.</source>
            <translation>Записываемые вместе приемы. Del убирает один из них.</translation>
        </message>
        <message>
            <source>Documents or data unreliable</source>
            <translation>Документы или данные недостоверны</translation>
        </message>
        <message>
            <source>80 mm roll</source>
            <translation>Лента 80 мм</translation>
        </message>
        <message>
            <source>A5 sheet</source>
            <translation>Лист A5</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VisitSide</name>
        <message>
            <source>Looking for free times…</source>
            <translation>Поиск свободного времени…</translation>
        </message>
        <message>
            <source>No free time is found. Try another doctor or specialty.</source>
            <translation>Свободного времени нет. Выберите другого врача или специальность.</translation>
        </message>
        <message>
            <source>Book all the same?</source>
            <translation>Все равно записать?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>The reason is kept in the record of the booking.</source>
            <translation>Причина сохраняется в записи на прием.</translation>
        </message>
        <message>
            <source>The visit stands over the timetable. The reason is kept in the booking.</source>
            <translation>Прием будет сверх расписания. Причина сохраняется в записи.</translation>
        </message>
        <message>
            <source>District doctor of the person</source>
            <translation>Участковый врач пациента</translation>
        </message>
        <message>
            <source>By specialty</source>
            <translation>По специальности</translation>
        </message>
        <message>
            <source>Whoever is free soonest</source>
            <translation>Кто свободен раньше всех</translation>
        </message>
        <message>
            <source>Whose times are proposed</source>
            <translation>Чье время предлагается</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>The person to be booked</source>
            <translation>Кого записать</translation>
        </message>
        <message>
            <source>F2  Whom to book: name, IIN, phone</source>
            <translation>F2  Кого записать: ФИО, ИИН, телефон</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Назад  Esc</translation>
        </message>
        <message>
            <source>Find the person above, or choose a free time in the grid first. A booking chosen in the grid is shown here.</source>
            <translation>Найдите пациента выше или сначала выберите свободное время в сетке. Выбранная в сетке запись показывается здесь.</translation>
        </message>
        <message>
            <source>Free times. Enter takes one.</source>
            <translation>Свободное время. Enter выбирает.</translation>
        </message>
        <message>
            <source>Booking a visit</source>
            <translation>Запись на прием</translation>
        </message>
        <message>
            <source>Near the time in the grid</source>
            <translation>Рядом с временем в сетке</translation>
        </message>
        <message>
            <source>The doctor chosen in the grid</source>
            <translation>Врач, выбранный в сетке</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WaitingDialog</name>
        <message>
            <source>Nobody waits for a time.</source>
            <translation>В листе ожидания никого нет.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Лист ожидания</translation>
        </message>
        <message>
            <source>Take %1 off the waiting list?</source>
            <translation>Убрать из листа ожидания: %1?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из листа</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WaitingEntryDialog</name>
        <message>
            <source>Put on the waiting list</source>
            <translation>Внести в лист ожидания</translation>
        </message>
        <message>
            <source>Any: %1</source>
            <translation>Любой: %1</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>К кому</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Не раньше</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Не позже</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>The last day must not be before the first.</source>
            <translation>Последний день не должен быть раньше первого.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WeekView</name>
        <message>
            <source>break %1</source>
            <translation>перерыв %1</translation>
        </message>
        <message>
            <source>home calls %1</source>
            <translation>вызовы на дом %1</translation>
        </message>
        <message>
            <source>away</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>no visits</source>
            <translation>приема нет</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>кабинет %1</translation>
        </message>
        <message>
            <source>Week of %1, the chosen day: %2</source>
            <translation>Неделя с %1, выбранный день: %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WhyDialog</name>
        <message>
            <source>Who is called before %1, and why</source>
            <translation>Кого вызовут раньше талона %1 и почему</translation>
        </message>
        <message>
            <source>Nobody: %1 is called next.</source>
            <translation>Никого: следующим вызывается талон %1.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WorkArea</name>
        <message>
            <source>All commands…</source>
            <translation>Все действия…</translation>
        </message>
        <message>
            <source>All keys…</source>
            <translation>Все клавиши…</translation>
        </message>
        <message>
            <source>Change of user</source>
            <translation>Сменить пользователя</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::chooseFile</name>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Kind of the file</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Вернуться</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Заменить файл?</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>Файл %1 уже есть.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Выбрать другое имя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
    </context>
    <context>
        <name>users</name>
        <message>
            <source>The user was added and can sign in.</source>
            <translation>Пользователь добавлен и может войти.</translation>
        </message>
        <message>
            <source>The user was changed. New roles hold from the next sign-in on.</source>
            <translation>Пользователь изменен. Новые роли действуют со следующего входа.</translation>
        </message>
        <message>
            <source>The new password is set.</source>
            <translation>Новый пароль установлен.</translation>
        </message>
        <message>
            <source>The user was removed.</source>
            <translation>Пользователь удален.</translation>
        </message>
        <message>
            <source>Add a user…</source>
            <translation>Добавить пользователя…</translation>
        </message>
        <message>
            <source>Change the user…</source>
            <translation>Изменить пользователя…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Новый пароль…</translation>
        </message>
        <message>
            <source>Remove the user…</source>
            <translation>Удалить пользователя…</translation>
        </message>
    </context>
    <context>
        <name>versionReason</name>
        <message>
            <source>Registered</source>
            <translation>Зарегистрирован</translation>
        </message>
        <message>
            <source>Taken over from a file</source>
            <translation>Загружен из файла</translation>
        </message>
        <message>
            <source>Card 052/e opened</source>
            <translation>Заведена карта № 052/у</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Taking over from a file undone</source>
            <translation>Загрузка из файла отменена</translation>
        </message>
        <message>
            <source>Joining taken back</source>
            <translation>Объединение отменено</translation>
        </message>
    </context>
    <context>
        <name>visitForm</name>
        <message>
            <source>None of these</source>
            <translation>Ничего из этого</translation>
        </message>
        <message>
            <source>Urgent state</source>
            <translation>Неотложное состояние</translation>
        </message>
        <message>
            <source>Injury</source>
            <translation>Травма</translation>
        </message>
        <message>
            <source>Registration of a pregnancy</source>
            <translation>Постановка на учет по беременности</translation>
        </message>
        <message>
            <source>Youth health centre</source>
            <translation>Молодежный центр здоровья</translation>
        </message>
        <message>
            <source>Within a case that is not finished</source>
            <translation>В рамках незаконченного случая</translation>
        </message>
        <message>
            <source>Under dynamic observation with this specialist</source>
            <translation>На динамическом наблюдении у этого специалиста</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Повод обращения</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Вид приема</translation>
        </message>
        <message>
            <source>Referral: who gave it, number</source>
            <translation>Направление: кем выдано, номер</translation>
        </message>
        <message>
            <source>Without a referral, because</source>
            <translation>Без направления, причина</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Форма помощи</translation>
        </message>
        <message>
            <source>How the request came</source>
            <translation>Как поступило обращение</translation>
        </message>
        <message>
            <source>Identified by</source>
            <translation>Чем удостоверена личность</translation>
        </message>
        <message>
            <source>Representative, on what ground</source>
            <translation>Представитель, на каком основании</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>How many visits</source>
            <translation>Сколько приемов</translation>
        </message>
        <message>
            <source>Every so many days</source>
            <translation>Через сколько дней</translation>
        </message>
        <message>
            <source>A member of the family, right after</source>
            <translation>Член семьи, сразу следом</translation>
        </message>
        <message>
            <source>Choose a reason from the list.</source>
            <translation>Выберите повод из списка.</translation>
        </message>
        <message>
            <source>Paper of the coupon</source>
            <translation>Бумага талона</translation>
        </message>
    </context>
    <context>
        <name>visitPresenter</name>
        <message>
            <source>This doctor has no time left near it. Choose another day for the family.</source>
            <translation>У этого врача рядом нет свободного времени. Выберите для семьи другой день.</translation>
        </message>
    </context>
    <context>
        <name>visitSide</name>
        <message>
            <source>Typed at %1, not booked yet.</source>
            <translation>Набрано %1, еще не записано.</translation>
        </message>
        <message>
            <source>Discard it…</source>
            <translation>Отбросить…</translation>
        </message>
    </context>
    <context>
        <name>waitingList</name>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>К кому</translation>
        </message>
        <message>
            <source>When it suits</source>
            <translation>Когда удобно</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Ждет с</translation>
        </message>
        <message>
            <source>Can be offered</source>
            <translation>Можно предложить</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из листа</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Внести в лист</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>пока ничего</translation>
        </message>
    </context>
</TS>
